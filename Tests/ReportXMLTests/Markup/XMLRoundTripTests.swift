import ReportXML
import Testing
internal import XMLBridge

/// What reading and writing XML keeps, of documents by any hand.
struct XMLRoundTripTests {
  /// Everything inside the root is kept: elements, attributes, characters, instructions; comments, which this form omits.
  ///
  /// Not kept are what stands outside the root, the prefix of the namespace and declarations that nothing uses.
  @Test("a document is canonically the same when it is written again", arguments: Samples.validDocuments)
  func canonical(_ file: TextFile) throws {
    let xml = try file.bytes()
    let written = try Report(xml: xml).xml()
    #expect(try Self.canonical(written) == Self.canonical(Self.withDefaultNamespace(xml)))
  }

  @Test("a document that was written once is written the same again", arguments: Samples.validDocuments)
  func again(_ file: TextFile) throws {
    let written = try Report(xml: file.bytes()).xml()
    #expect(try Report(xml: written).xml() == written)
  }

  @Test("a document that is a report but not valid is canonically the same as well", arguments: Samples.errorDocuments)
  func notValid(_ file: TextFile) throws {
    let xml = try file.bytes()
    guard let report = try? Report(xml: xml) else { return }
    #expect(try Self.canonical(report.xml()) == Self.canonical(xml))
  }

  @Test func onlyOneSampleUsesAPrefix() throws {
    let prefixed = try Samples.validDocuments.filter { try Self.withDefaultNamespace($0.bytes()) != $0.bytes() }
    #expect(prefixed.map(\.name) == ["report-prefix-valid.xml"])
  }

  @Test func commentsAndInstructionsStayWhereTheyAre() throws {
    let text = "<!-- 一 --><p>甲<!--二-->乙<?go on fast?></p><?end?>\n<!---->"
    let xml = document(text)
    #expect(try Report(xml: xml).xml() == xml)
    #expect(try Report(xml: xml).text == "甲乙\n")
  }

  @Test func referencesAndCDATABecomeCharacters() throws {
    let report = try Report(xml: document("<p>&#x4E2D;&lt;&amp;<![CDATA[<b>&]]>&#13;\n</p>"))
    #expect(report.textBytes == Array("中<&<b>&\r\n".utf8))
  }

  @Test func attributesKeepTheirCharacters() throws {
    let xml = document(
      "<p><measure type=\"level\" value=\"1\" indicator=\"&lt;甲&gt; &amp;&quot;'&#9;&#10;&#13;\">1</measure></p>")
    let written = try Report(xml: xml).xml()
    #expect(try Self.canonical(written) == Self.canonical(xml))
    #expect(try Report(xml: written).xml() == written)
  }

  @Test func documentsInGB18030AreRead() throws {
    let head = "<?xml version=\"1.0\" encoding=\"GB18030\"?><report xmlns=\"urn:reportxml:1\"><text><p>"
    let xml = Array(head.utf8) + [0xD6, 0xD0, 0xCE, 0xC4] + Array("</p></text></report>".utf8)
    #expect(try Report(xml: xml).text == "中文")
  }

  /// The canonical form of the root, without comments; the inclusive one, so that declarations of namespaces count.
  private static func canonical(_ xml: [UInt8]) throws -> ArraySlice<UInt8> {
    let form = try Document(parsing: xml).canonical()
    let start = form.firstRange(of: Array("<report".utf8))?.lowerBound ?? 0
    return form[start..<(form.lastIndex(of: 0x3E) ?? start)]
  }

  /// `r:` taken out: what a document with a prefix would be without.
  private static func withDefaultNamespace(_ xml: [UInt8]) -> [UInt8] {
    var text = String(decoding: xml, as: UTF8.self)
    for (prefixed, plain) in [("<r:", "<"), ("</r:", "</"), ("xmlns:r=", "xmlns=")] {
      text = text.split(separator: prefixed, omittingEmptySubsequences: false).joined(separator: plain)
    }
    return Array(text.utf8)
  }
}
