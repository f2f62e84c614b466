internal import XMLBridge

extension Report {
  /// The report as XML: UTF-8, in the namespace `urn:reportxml:1`.
  public func xml() -> [UInt8] { XMLWriter.whole(frame: frame, body: body) }

  /// Writes ``xml()`` in pieces of about a megabyte, so that it is never there as a whole.
  ///
  /// - Parameter write: Gets the pieces one after the other.
  /// - Throws: What `write` throws.
  public func writeXML<Failure: Error>(to write: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
    try XMLWriter.write(frame: frame, body: body, pieceLength: 1 << 20, to: write)
  }

  /// Reads a report from XML.
  ///
  /// Everything inside the root is kept: spans, attributes, white space, comments. What the vocabulary does not name is an
  /// error here; for a list of all that is wrong use ``Validator``.
  ///
  /// - Parameter bytes: A whole document, in the encoding it declares.
  /// - Throws: ``ReportError/unreadableXML(_:)`` if it is not well-formed, ``ReportError/notAReport(_:)`` if it is no report.
  public init(xml bytes: [UInt8]) throws(ReportError) {
    var reader = XMLReader()
    do throws(XMLFailure) {
      try EventParser.parse(bytes.span, limits: .report, into: &reader)
    } catch {
      throw .unreadableXML(Finding.findings(of: error, limit: Limits.diagnostics))
    }
    try self.init(reader)
  }

  /// The report that a whole document has been read into.
  init(_ reader: XMLReader) throws(ReportError) {
    if let problem = reader.problem {
      throw .notAReport(
        Finding(problem.id, problem.arguments, xmlPlace: XMLPlace(line: problem.line)))
    }
    guard reader.hasText else { throw .notAReport(Finding(.noText, [])) }
    self.init(frame: reader.frame.markup, body: reader.body.markup)
  }
}

extension Limits {
  /// What a document of the vocabulary may cost: sections nest nine deep, and hardly anything inside them.
  static let report = Limits(maximumBytes: Int(Int32.max) - 64, maximumDepth: 64)
}
