internal import Synchronization
internal import XMLBridge

/// The entries of the catalogue, each read when it is first asked for.
///
/// Few kinds of findings occur in a document, and reading the whole file takes longer than checking a short one. So the bytes
/// are only searched for where each entry begins: at the start of a line, as a test holds the file to.
final class MessagePieces: Sendable {
  private struct Read {
    var one: [FindingID: Message] = [:]
    var all: [Message]?
  }

  private let xml: [UInt8]
  private let places: [FindingID: Range<Int>]
  private let read = Mutex(Read())

  init(_ xml: [UInt8]) {
    self.xml = xml
    places = Self.places(in: xml)
  }

  /// All of them, in the order of the file.
  var messages: [Message] {
    read.withLock { read in
      let all = read.all ?? Self.read(xml, 0..<xml.count)
      read.all = all
      return all
    }
  }

  func message(_ id: FindingID) -> Message? {
    read.withLock { read in
      if let known = read.one[id] { return known }
      guard let place = places[id] else { return nil }
      let message = Self.read(xml, place).first
      read.one[id] = message
      return message
    }
  }

  private static func read(_ xml: [UInt8], _ place: Range<Int>) -> [Message] {
    var reader = MessageReader()
    // The file is our own, and a test holds it to its grammar.
    _ = try? EventParser.parse(xml.span.extracting(place), name: EmbeddedSchema.messages.fileName, into: &reader)
    return reader.messages
  }

  /// Where the entries stand; one ends where the next begins.
  private static func places(in xml: [UInt8]) -> [FindingID: Range<Int>] {
    let tag = Array("<message id=\"".utf8)
    let end = Array("</messages>".utf8)
    var places: [FindingID: Range<Int>] = [:]
    var open: (id: FindingID, start: Int)?
    func close(at place: Int) {
      if let open, places[open.id] == nil { places[open.id] = open.start..<place }
    }
    var line = 0
    while line < xml.count {
      let rest = xml[line...]
      if rest.starts(with: tag) {
        close(at: line)
        let id = rest.dropFirst(tag.count).prefix { $0 != UInt8(ascii: "\"") }
        open = (FindingID(rawValue: String(decoding: id, as: UTF8.self)), line)
      } else if rest.starts(with: end) {
        close(at: line)
        open = nil
      }
      guard let feed = rest.firstIndex(of: 0x0A) else { break }
      line = feed + 1
    }
    return places
  }
}
