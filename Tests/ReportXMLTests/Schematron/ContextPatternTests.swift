import Testing
import XMLBridge

@testable import ReportXML

/// Contexts are taken apart so that they are fast; that must not change what they take.
struct ContextPatternTests {
  @Test(arguments: [
    "a", "r:a", "*", "r:*", "@n", "@*", "@r:*", "text()", "comment()", "a/b", "a//b", "//b", "/r", "/r/a", "/r//b",
    "a//b//*", "a/b//a", "a[b]", "a[b]/b", "a[@n = 1]//b[not(@n)]", "*[self::a or self::b]/@n", "a[.//a][b]",
    "a[ancestor::b]", "a/text()[. = 'x']", "a | b/@n | /", "r:a[ @n ] | a[ 'x' ]", "b[../@n = 2]/a",
    "a[key('k', '1')]", "a[substring(@n, 1)]", "*[a | b]", "a//a//a", "@n[. = 2]", "a/comment()",
  ])
  func takesWhatItsPathSelects(_ context: String) throws {
    let pattern = try #require(ContextPattern(XPathTokens(context)))
    for alternative in pattern.alternatives {
      switch alternative {
      case .root, .steps: continue
      default: Issue.record("not taken apart: \(context)")
      }
    }
    let schema = { (context: String) in
      """
      <xsl:key xmlns:xsl="http://www.w3.org/1999/XSL/Transform" name="k" match="a" use="@n"/>
      <pattern><rule context="\(context)"><report test="true()"/></rule></pattern>
      """
    }
    // A variable in front makes it an expression like any other.
    let whole = "$all[count(. | (\(pattern.selection))) = count(\(pattern.selection))]"
    for document in Self.documents {
      let steps = try RuleSample.run(schema(context), on: document)
      let path = try RuleSample.run(
        "<let name='all' value='//node() | //@* | /'/>" + schema(whole), on: document)
      #expect(steps.isComplete && path.isComplete)
      #expect(steps.results.map(\.location.xpath) == path.results.map(\.location.xpath))
    }
  }

  static let documents: [String] =
    ["<a n='1'>x<b n='2'><a/></b></a><r:a n='1' r:n='3'><a><a n='2'>x<a/></a></a></r:a><!--c-->"].map(root)
    + (1...3).map { seed in
      var random = SplitMix(seed: seed)
      return root(tree(depth: 6, &random))
    }

  private static func root(_ contents: String) -> String { "<r xmlns:r='urn:r'>\(contents)</r>" }

  private static func tree(depth: Int, _ random: inout SplitMix) -> String {
    guard depth > 0 else { return "x" }
    return (0..<Int.random(in: 0...3, using: &random)).map { _ in
      let name = ["a", "b", "r:a", "c"].randomElement(using: &random) ?? "a"
      let attribute = ["", " n='1'", " n='2' r:n='1'"].randomElement(using: &random) ?? ""
      return "<\(name)\(attribute)>\(tree(depth: depth - 1, &random))</\(name)>"
    }.joined() + (["x", "<!--c-->", ""].randomElement(using: &random) ?? "")
  }

  @Test(arguments: [
    "a[1]", "a[position() = 1]", "a[last()]/b", "a[@n + 1]", "a[$v]", "a[-1]", "a[(1)]", ".", "a/..",
    "self::a", "ancestor::a/b", "id('x')", "node()", "a[count(b)]", "a//a//a//a", "a[string-length()]",
  ])
  func leavesTheRestToXPath(_ context: String) throws {
    let pattern = try #require(ContextPattern(XPathTokens(context)))
    guard case .path = pattern.alternatives.first else {
      Issue.record("taken apart: \(context)")
      return
    }
  }
}
