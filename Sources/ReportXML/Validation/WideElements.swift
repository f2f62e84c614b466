internal import XMLBridge

/// Elements with so many others among their words that RELAX NG would take minutes.
///
/// libxml2 walks over the siblings of each child of mixed content: 20,000 children take two thirds of a second, ten times as
/// many a hundred times as long. No paragraph of a real report has a thousand.
enum WideElements {
  static let limit = 5_000

  static let reason = "more than \(limit) elements in one paragraph"

  /// Whether an element that holds words has more children than the limit.
  static func occur(in document: borrowing Document, byteCount: Int) throws(XMLFailure) -> Bool {
    // A child takes four bytes at least.
    guard byteCount > limit * 4 else { return false }
    let blocks = [Element.text, .section, .annex, .notes, .table].map { "self::r:\($0.localName)" }.joined(
      separator: " or ")
    let wide = try XPath(
      "boolean(//*[count(*) > \(limit)][not(\(blocks))])", namespaces: ["r": Vocabulary.namespace])
    return try wide.evaluate(in: document, operationLimit: .max) == .boolean(true)
  }
}
