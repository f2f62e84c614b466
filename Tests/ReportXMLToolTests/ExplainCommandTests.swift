internal import FoundationEssentials
import Testing

/// `explain` and `rules`, as people use them.
struct ExplainCommandTests {
  @Test(arguments: ["en", "zh"])
  func aMessageIsExplained(_ language: String) throws {
    let run = try Tool.run("explain", "RX-WF-017", language: language)
    #expect(run.status == 0 && run.errors == "")
    #expect(
      run.text
        == (language == "zh"
          ? """
          RX-WF-017 [fatal] 单独的 & 号
            “&”不能单独出现，要写成 &amp;。

          为什么：“&”在 XML 中开始一个引用。作为普通字符，要写成 &amp;。
          怎么办：写成 &amp;。
          错误的例子 (result): 研发 & 创新投入增加。
          正确的例子 (result): 研发 &amp; 创新投入增加。

          """
          : """
          RX-WF-017 [fatal] An ampersand by itself
            “&” cannot stand by itself; write &amp;.

          Why: “&” begins a reference in XML. As a character it is written &amp;.
          What to do: Write &amp;.
          Wrong (result): 研发 & 创新投入增加。
          Right (result): 研发 &amp; 创新投入增加。

          """))
  }

  @Test func anUnknownIdentifierHasSuggestions() throws {
    let run = try Tool.run("explain", "rx-wf-17")
    #expect(run.status == 2 && run.output == [])
    #expect(run.errors == "There is no “rx-wf-17”; near it are: RX-WF-017, RX-WF-007, RX-WF-010\n")
  }

  @Test func theListIsTheSameInAllFormats() throws {
    struct Entry: Decodable { var id: String }
    let lines = try Tool.run("rules").text.split(separator: "\n").map { String($0.prefix(9)) }
    let cells = try Tool.run("rules", "--format", "tsv").text.split(separator: "\n").dropFirst().map {
      String($0.prefix(9))
    }
    let entries = try JSONDecoder().decode([Entry].self, from: Data(Tool.run("rules", "--format", "json").output)).map(
      \.id)
    let page = try Tool.run("rules", "--format", "md").text.split(separator: "\n### ").dropFirst().map {
      String($0.prefix(9))
    }
    #expect(lines.count > 100 && lines == cells && lines == entries)
    #expect(Set(page) == Set(lines) && page.count == lines.count)
  }
}
