internal import CSchemas

/// All kinds of findings, by identifier.
public struct MessageCatalogue: Sendable {
  private let pieces: MessagePieces

  /// The catalogue of this version.
  public static let standard = MessageCatalogue(xml: EmbeddedSchema.messages.bytes)

  init(xml: [UInt8]) { pieces = MessagePieces(xml) }

  /// The entries, in the order of their identifiers; read when first asked for.
  public var messages: [Message] { pieces.messages }

  /// The entry of an identifier.
  public subscript(id: FindingID) -> Message? { pieces.message(id) }
}
