import Testing

@testable import ReportXML

/// A line of a table in `Atomic/`, about one fault.
///
/// Its cells are an identifier, the frame, the phase unless it is the first, and a piece of a document; there `\n` is a line feed
/// and `\u{…}` a character.
struct AtomicDocument: Sendable, Hashable, CustomTestStringConvertible {
  let id: FindingID
  let example: Message.Example
  let source: String

  var testDescription: String { "\(source) \(id.rawValue)" }

  static let all = Files.names(in: folder, ending: ".tsv").flatMap { name in
    ((try? Files.bytes("\(folder)/\(name)")) ?? []).split(separator: 0x0A).enumerated().compactMap { line, bytes in
      AtomicDocument(String(decoding: bytes, as: UTF8.self), source: "\(name):\(line + 1)")
    }
  }

  private static let folder = "\(Files.root)/Tests/ReportXMLTests/Atomic"

  private init?(_ line: String, source: String) {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == 3 || cells.count == 4, let piece = cells.last else { return nil }
    id = FindingID(rawValue: cells[0])
    example = Message.Example(
      place: cells[1], phase: cells.count == 4 ? Phase(rawValue: cells[2]) ?? .archive : .wellformed,
      text: Self.unescaped(piece))
    self.source = source
  }

  private static func unescaped(_ piece: String) -> String {
    var result = ""
    var rest = piece[...]
    while let slash = rest.firstIndex(of: "\\") {
      result += rest[..<slash]
      rest = rest[slash...].dropFirst()
      if rest.hasPrefix("n") {
        result += "\n"
        rest = rest.dropFirst()
      } else if rest.hasPrefix("u{"), let end = rest.firstIndex(of: "}"),
        let scalar = UInt32(rest[..<end].dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      {
        result.unicodeScalars.append(scalar)
        rest = rest[end...].dropFirst()
      } else {
        result += "\\"
      }
    }
    return result + rest
  }
}
