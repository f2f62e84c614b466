import Testing

@testable import ReportXML

/// Attribute values of every length are escaped as XML asks, wherever the character stands.
struct AttributeValueTests {
  private static let escapes = [
    "&": "&amp;", "<": "&lt;", "\"": "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;", ">": ">", "'": "'", "中": "中",
    "\u{7F}": "\u{7F}",
  ]

  /// The value of the first of two attributes, as it is written.
  private static func written(_ value: String, behind: String) -> String {
    var builder = MarkupBuilder(text: [])
    builder.open(.measure)
    builder.attribute(.of, value)
    builder.attribute(.scope, behind)
    builder.close()
    var xml: [UInt8] = []
    XMLWriter.write(frame: builder.markup, body: Markup(), pieceLength: .max) { xml = $0 }
    let text = String(decoding: xml, as: UTF8.self)
    guard let start = text.firstRange(of: " of=\""), let end = text.firstRange(of: "\" scope=\"") else { return text }
    return String(text[start.upperBound..<end.lowerBound])
  }

  @Test(arguments: escapes.keys.sorted(), ["", "after this one", "<<<<<<<<"])
  func everyPlace(_ character: String, _ behind: String) throws {
    let escape = try #require(Self.escapes[character])
    for length in 0..<20 {
      for place in 0...length {
        let (head, tail) = (String(repeating: "a", count: place), String(repeating: "0", count: length - place))
        #expect(Self.written(head + character + tail, behind: behind) == head + escape + tail)
      }
    }
  }
}
