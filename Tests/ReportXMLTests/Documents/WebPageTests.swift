import Testing
import XMLBridge

@testable import ReportXML

/// What of a page becomes its text.
struct WebPageTests {
  private static let prose = "<p>现在，我代表县人民政府，向大会报告工作，请予审议，并请各位委员提出意见。</p>"

  private func extraction(_ body: String, head: String = "") throws -> Extraction {
    try Extraction(of: Array("<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>".utf8))
  }

  /// The lines behind the prose that makes the page an article.
  private func lines(_ body: String) throws -> [String] {
    let text = try extraction("<div id=zoom>\(Self.prose)\(body)</div>").text
    return String(decoding: text, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst().dropLast().map(String.init)
  }

  @Test(arguments: [
    ("<p>甲</p><p>乙</p>", ["甲", "乙"]), ("<div>甲<div>乙</div>丙</div>", ["甲", "乙", "丙"]),
    ("<p>甲<br>乙<br/></p>", ["甲", "乙"]),
    ("<p>甲<br><br>乙</p>", ["甲", "", "乙"]), ("<p>甲\n乙</p>", ["甲乙"]), ("<p>a\nb  c</p>", ["a b c"]),
    ("<p>甲 乙</p>", ["甲 乙"]),
    ("<p>　　甲&nbsp;乙</p>", ["　　甲\u{A0}乙"]), ("<p>增长<b>6.</b><span>1%</span></p>", ["增长6.1%"]),
    ("<p>&ldquo;甲&#8221;&lt;</p>", ["“甲”<"]),
    ("<p> </p><p>&nbsp;</p><p>甲</p>", ["甲"]), ("<ol start=3><li>甲<li>乙</ol>", ["3. 甲", "4. 乙"]),
    ("<ol type=a><li>甲</ol>", ["a. 甲"]),
    ("<ul><li>甲<li>乙</ul>", ["甲", "乙"]), ("<pre>甲\n乙</pre>", ["甲", "乙"]),
    ("<script>var a='甲，'</script><style>p{}</style>乙", ["乙"]),
    ("<p style='DISPLAY: none'>甲</p>乙", ["乙"]), ("<noscript>甲</noscript><iframe>甲</iframe><button>甲</button>乙", ["乙"]),
    ("<table><tr><th>指标<th>目标<tr><td>甲<td>5<p>6</table>", ["| 指标 | 目标 |", "| 甲 | 5 6 |"]),
    ("<table><tr><td colspan=2>甲<td>乙<tr><td>丙</table>", ["| 甲 | | 乙 |", "| 丙 | | |"]),
    ("<table><tr><td><p>甲</p><table><tr><td>1<td>2</table></table>", ["甲", "| 1 | 2 |"]),
    ("<p>甲</span></b><i>乙</p>", ["甲乙"]), ("<!--甲--><p>乙</p>", ["乙"]),
  ])
  func blocksBecomeLines(_ body: String, _ expected: [String]) throws { #expect(try lines(body) == expected) }

  @Test func headingsAndBoldWordsAreHints() throws {
    let extraction = try extraction(
      "<div id=zoom><h1>政府工作报告</h1>\(Self.prose)<h2>工作体会</h2><p>甲<strong>乙</strong>丙</p></div>")
    #expect(extraction.hints.paragraphs.map(\.headingLevel) == [1, 0, 2, 0])
    let bold = extraction.hints.bold.map { String(decoding: extraction.text[$0], as: UTF8.self) }
    #expect(bold == ["乙"])
  }

  @Test func theArticleIsFoundByItsNameOrByItsWeight() throws {
    let around = "<div><a href=a>首页</a> <a href=b>新闻</a></div>"
    let footer = "<div>版权所有，某网站。</div>"
    for article in [
      "<article>\(Self.prose)</article>", "<div class='TRS_Editor'>\(Self.prose)</div>",
      "<div role=main>\(Self.prose)</div>",
      "<div class=x><div class=y>\(String(repeating: Self.prose, count: 5))</div></div>",
    ] {
      let text = String(decoding: try extraction(around + article + footer).text, as: UTF8.self)
      #expect(text.hasPrefix("现在，") && !text.contains("首页") && !text.contains("版权"), "\(article)")
    }
  }

  /// A page of the old kind: a form around everything, and tables that arrange it.
  @Test func tablesThatArrangeAPageAreNone() throws {
    let page = """
      <form><table><tr><td><a href=a>首页</a>|<a href=b>新闻</a></table><table><tr><td width=9><ul><li><a>栏目</a></ul><td>
      <table><tr><td><b>政府工作报告</b><tr><td><font>\(Self.prose)<p>一、2023年工作回顾<p>全年新建学校3所。</font></table>
      </table></form>
      """
    let text = String(decoding: try extraction(page, head: "<title>2024年报告 - 某网</title>").text, as: UTF8.self)
    let lines = text.split(separator: "\n")
    #expect(lines.first == "2024年报告" && lines.dropFirst().first == "政府工作报告")
    #expect(lines.suffix(2) == ["一、2023年工作回顾", "全年新建学校3所。"] && lines.count == 5, "\(lines)")
  }

  @Test func aNameDoesNotPutTheArticleAside() throws {
    #expect(try extraction("<div id=print class=share>\(Self.prose)</div>").text.count > 60)
  }

  @Test func theTitleMayStandOutsideOfTheArticle() throws {
    let article = "<div id=zoom>\(Self.prose)</div>"
    func first(_ body: String, _ head: String = "") throws -> String {
      let text = String(decoding: try extraction(body, head: head).text, as: UTF8.self)
      return text.split(separator: "\n").first.map(String.init) ?? ""
    }
    #expect(try first("<h1>青溪县政府工作报告</h1>" + article) == "青溪县政府工作报告")
    #expect(try first(article, "<meta name=ArticleTitle content='青溪县政府工作报告'>") == "青溪县政府工作报告")
    #expect(try first(article, "<title>青溪县政府工作报告_青溪县人民政府</title>") == "青溪县政府工作报告")
    #expect(
      try first("<div id=zoom><p>青溪县 政府工作报告</p>\(Self.prose)</div>", "<title>青溪县政府工作报告_某网</title>") == "青溪县 政府工作报告")
  }

  @Test func whatIsPutAsideIsCounted() throws {
    let extraction = try extraction(
      "<nav><a href=a>首页</a></nav><form><input><select></select></form><div id=zoom>\(Self.prose)<img src=x></div><footer>某网</footer>"
    )
    #expect(extraction.findings == [Finding(.pagePutAside, ["1", "4", "2", "1"])])
  }

  /// A page in some encoding, and what is said about it.
  @Test(arguments: [
    ("utf-8", "UTF-8", [String]()), ("gb2312", "GB18030", []), ("GBK", "GB18030", []),
    ("utf-8", "GB18030", ["RX-EX-053"]),
    ("gbk", "UTF-8", ["RX-EX-053"]), ("", "GB18030", []), ("", "UTF-8", []), ("big5", "BIG5", []),
  ])
  func encodings(_ label: String, _ encoding: String, _ ids: [String]) throws {
    let head = label.isEmpty ? "" : "<meta http-equiv=Content-Type content='text/html; charset=\(label)'>"
    let words = encoding == "BIG5" ? "<p>中文，中文。中文，中文。中文，中文。</p>" : Self.prose
    let page = "<html><head>\(head)</head><body>\(words)</body></html>"
    let bytes = try #require(try Encoded.bytes(page, as: encoding))
    let extraction = try Extraction(of: bytes)
    #expect(String(decoding: extraction.text, as: UTF8.self).hasPrefix(encoding == "BIG5" ? "中文，" : "现在，我代表"))
    #expect(extraction.findings.map(\.id.rawValue) == ids)
  }

  @Test func bytesThatAreNoCharactersAreTold() throws {
    let page =
      Array("<html><meta charset=utf-8><body>\(Self.prose)<p>甲".utf8) + [0xFF] + Array("乙</p></body></html>".utf8)
    let extraction = try Extraction(of: page)
    #expect(String(decoding: extraction.text, as: UTF8.self).hasSuffix("甲\u{FFFD}乙\n"))
    #expect(extraction.findings == [Finding(.pageBytesWrong, ["UTF-8", "1"])])
  }

  /// Whatever is cut out of a page, put into it or changed, it is read or refused.
  @Test func damagedPages() {
    let whole = Array(
      "<!DOCTYPE html><html><body><nav><a href=a>甲</a></nav><div id=zoom><h1>报告</h1>\(Self.prose)<table><tr><td>甲<td>乙</table><ol><li>丙</ol></div></body></html>"
        .utf8)
    let tags = [
      "<table>", "</table>", "<td>", "<tr>", "</div>", "<div>", "<ol>", "</ol>", "<pre>", "</b>", "<b>", "&#0;",
      "\u{0}", "<title>", "<h1>",
    ]
    var random = SplitMix(seed: 11)
    for _ in 0..<2000 {
      var bytes = whole
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        let place = Int.random(in: 15..<bytes.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.insert(contentsOf: tags[Int.random(in: 0..<tags.count, using: &random)].utf8, at: place)
        case 1: bytes.remove(at: place)
        default: bytes[place] = UInt8.random(in: 0...255, using: &random)
        }
      }
      guard let report = try? Report(document: bytes) else { continue }
      #expect(report.xml() == (try? Report(xml: report.xml()))?.xml())
    }
  }
}
