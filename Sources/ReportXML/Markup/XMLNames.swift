/// The names of the vocabulary as they stand in XML, made once and kept: `<name`, `</name>`, ` name="`.
struct XMLNames: @unchecked Sendable {
  static let shared = XMLNames()

  private let startTags: UnsafePointer<UnsafeBufferPointer<UInt8>>
  private let endTags: UnsafePointer<UnsafeBufferPointer<UInt8>>
  private let openings: UnsafePointer<UnsafeBufferPointer<UInt8>>

  private init() {
    startTags = Self.kept(Element.allCases.map { "<\($0.localName)" })
    endTags = Self.kept(Element.allCases.map { "</\($0.localName)>" })
    openings = Self.kept(AttributeName.allCases.map { " \($0.qualifiedName)=\"" })
  }

  private static func kept(_ names: [String]) -> UnsafePointer<UnsafeBufferPointer<UInt8>> {
    let places = UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>.allocate(capacity: names.count)
    for (index, name) in names.enumerated() {
      // In room of its own for ``ByteOutput/append(short:)``.
      let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(ByteOutput.short, name.utf8.count))
      bytes.initialize(repeating: 0)
      for (place, byte) in name.utf8.enumerated() { bytes[place] = byte }
      (places + index).initialize(to: UnsafeBufferPointer(rebasing: bytes[..<name.utf8.count]))
    }
    return UnsafePointer(places)
  }

  /// `<name`, without what ends it.
  @inline(__always)
  func startTag(_ element: Element) -> UnsafeBufferPointer<UInt8> { startTags[Int(element.rawValue)] }

  @inline(__always)
  func endTag(_ element: Element) -> UnsafeBufferPointer<UInt8> { endTags[Int(element.rawValue)] }

  /// ` name="`.
  @inline(__always)
  func opening(_ name: AttributeName) -> UnsafeBufferPointer<UInt8> { openings[Int(name.rawValue)] }

  /// How many bytes the XML of some markup has, but for what is escaped.
  func size(of markup: Markup) -> Int {
    var size = markup.text.count + markup.values.count
    for span in markup.spans { size += startTag(span.element).count + endTag(span.element).count + 1 }
    for attribute in markup.attributes { size += opening(attribute.name).count + 1 }
    return size
  }
}
