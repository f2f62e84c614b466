/// A document of a word processor, made of what stands in its body.
package struct WordFile {
  /// XML inside of `w:body`, with the prefixes `w`, `mc`, `wps`, `m`, `v`, `o`, `pic`.
  package var body: String
  /// XML inside of the roots of the other parts; no part if empty.
  package var styles = ""
  package var numbering = ""
  package var footnotes = ""
  package var endnotes = ""
  /// More entries, behind the others.
  package var entries: [ZipWriter.Entry] = []
  /// What stands before the root of the main part.
  package var prolog = ""
  /// Which entries are left out.
  package var omitted: Set<String> = []

  package init(_ body: String) { self.body = body }

  /// Paragraphs of plain words.
  package init(lines: [String]) { self.init(lines.map { Self.p($0) }.joined()) }

  /// A paragraph with one run.
  package static func p(_ words: String, _ properties: String = "", run: String = "") -> String {
    let escaped = words.map { $0 == "&" ? "&amp;" : $0 == "<" ? "&lt;" : String($0) }.joined()
    return
      "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:rPr>\(run)</w:rPr><w:t xml:space=\"preserve\">\(escaped)</w:t></w:r></w:p>"
  }

  private static let namespaces = """
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
    xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"
    """

  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private func part(_ root: String, _ content: String) -> [UInt8] {
    Array(
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:\(root) \(Self.namespaces)>\(content)</w:\(root)>"
        .utf8)
  }

  private func relationships(_ targets: [(String, String)]) -> [UInt8] {
    let entries = targets.enumerated().map {
      "<Relationship Id=\"r\($0)\" Type=\"\(Self.office)/\($1.0)\" Target=\"\($1.1)\"/>"
    }
    return Array(
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\(entries.joined())</Relationships>"
        .utf8)
  }

  /// The file.
  package var bytes: [UInt8] {
    let others = [("styles", styles), ("numbering", numbering), ("footnotes", footnotes), ("endnotes", endnotes)]
      .filter { !$0.1.isEmpty }
    var files: [(String, [UInt8])] = [
      (
        "[Content_Types].xml",
        Array("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".utf8)
      ),
      ("_rels/.rels", relationships([("officeDocument", "word/document.xml")])),
      (
        "word/document.xml",
        Array(prolog.utf8) + part("document", "<w:body>\(body)</w:body>").dropFirst(prolog.isEmpty ? 0 : 56)
      ),
      ("word/_rels/document.xml.rels", relationships(others.map { ($0.0, "\($0.0).xml") })),
    ]
    files += others.map { ("word/\($0.0).xml", part($0.0, $0.1)) }
    return ZipWriter.archive(files.filter { !omitted.contains($0.0) }.map { .file($0.0, $0.1) } + entries)
  }
}
