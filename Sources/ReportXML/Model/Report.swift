/// A government work report: a text, and a tree of spans over it.
///
/// A value: copies are cheap, and it may go to any task. The text never changes by being marked up; ``textBytes`` are the
/// characters of the source, and ``Section``, ``Paragraph`` and their like are views that know where in it they stand.
public struct Report: Sendable, Hashable {
  /// `report` with its metadata, and the place of the text.
  var frame: Markup
  /// The text and what stands in it.
  var body: Markup

  init(metadata: Metadata, language: String = "zh", body: Markup) {
    frame = Frame.markup(metadata, language: language)
    self.body = body
  }

  init(frame: Markup, body: Markup) {
    self.frame = frame
    self.body = body
  }

  /// What the report says about itself.
  ///
  /// Setting it writes the metadata anew, one element a line.
  public var metadata: Metadata {
    get { Frame.metadata(of: frame) }
    set { frame = Frame.markup(newValue, language: language) }
  }

  /// The language of the text (BCP 47).
  public var language: String { frame.value(.xmlLang, of: 0) ?? "zh" }

  /// The text: UTF-8, without a byte-order mark, every character of the source once and in order.
  public var textBytes: [UInt8] { body.text }

  /// The text as a string.
  public var text: String { String(decoding: body.text, as: UTF8.self) }

  /// The bytes of the source, in its encoding and with its byte-order mark if it had one; where the source was a document or
  /// page, those of the text that was taken out of it.
  ///
  /// - Throws: What keeps the text from being written in that encoding; never for a report that was read from a text.
  public var sourceBytes: [UInt8] {
    get throws(EncodingFailure) {
      let source = metadata.source
      guard let encoding = TextEncoding(name: source.encoding) else { throw .unknown(source.encoding) }
      let bytes = try TextEncoder.source(of: body, in: encoding)
      return source.hasByteOrderMark ? encoding.byteOrderMark + bytes : bytes
    }
  }
}
