extension Metadata {
  /// Reads the metadata at the head of a document that this library has written; what stands behind them may be cut off.
  ///
  /// `nil` if the metadata do not end in it or it is no report.
  ///
  /// - Parameter xml: The document, or as many of its first bytes as hold the metadata.
  public init?(headOf xml: [UInt8]) {
    guard let end = xml.firstIndex(of: Element.metadata.endTag) else { return nil }
    let whole =
      xml[..<end] + Element.metadata.endTag + Element.text.startTag + [0x3E] + Element.text.endTag
      + Element.report.endTag
    guard let report = try? Report(xml: Array(whole)) else { return nil }
    self = report.metadata
  }
}

extension Report {
  /// Whether bytes end as ``xml()`` ends a document: one that was cut off does not.
  public static func endsXML(_ bytes: [UInt8]) -> Bool { bytes.suffix(endOfXML.count).elementsEqual(endOfXML) }

  /// How many bytes ``endsXML(_:)`` has to see.
  public static var endOfXMLLength: Int { endOfXML.count }

  private static let endOfXML = Element.report.endTag + [0x0A]
}

extension Element {
  fileprivate var startTag: [UInt8] { Array(XMLNames.shared.startTag(self)) }
  fileprivate var endTag: [UInt8] { Array(XMLNames.shared.endTag(self)) }
}

extension Metadata.Source {
  /// Whether it is of these bytes: their number and SHA-256.
  public func describes(_ bytes: [UInt8]) -> Bool { byteCount == bytes.count && sha256 == Digest.sha256(bytes) }
}
