/// The names of the vocabulary as they stand in XML, made once and kept: `<name`, `</name>`, ` name="`.
struct XMLNames: @unchecked Sendable {
  static let shared = XMLNames()

  private let startTags: UnsafePointer<UnsafeBufferPointer<UInt8>>
  private let endTags: UnsafePointer<UnsafeBufferPointer<UInt8>>
  private let openings: UnsafePointer<UnsafeBufferPointer<UInt8>>

  private init() {
    startTags = Self.kept("<", Element.names, "", count: Element.allCases.count)
    endTags = Self.kept("</", Element.names, ">", count: Element.allCases.count)
    openings = Self.kept(" ", AttributeName.names, "=\"", count: AttributeName.allCases.count)
  }

  /// Names with what stands around them, of a list that has blanks between them.
  private static func kept(
    _ before: StaticString, _ names: StaticString, _ after: StaticString, count: Int
  ) -> UnsafePointer<UnsafeBufferPointer<UInt8>> {
    let places = UnsafeMutablePointer<UnsafeBufferPointer<UInt8>>.allocate(capacity: count)
    let around = before.utf8CodeUnitCount + after.utf8CodeUnitCount
    // With room behind the last one for ``ByteOutput/append(short:)``.
    let room = names.utf8CodeUnitCount + count * around + ByteOutput.short
    var free = UnsafeMutablePointer<UInt8>.allocate(capacity: room)
    free.initialize(repeating: 0, count: room)
    func add(_ bytes: UnsafePointer<UInt8>, _ count: Int) {
      free.initialize(from: bytes, count: count)
      free += count
    }
    var start = 0
    for index in 0..<count {
      var end = start
      while end < names.utf8CodeUnitCount, names.utf8Start[end] != UInt8(ascii: " ") { end += 1 }
      let place = free
      add(before.utf8Start, before.utf8CodeUnitCount)
      add(names.utf8Start + start, end - start)
      add(after.utf8Start, after.utf8CodeUnitCount)
      (places + index).initialize(to: UnsafeBufferPointer(start: place, count: free - place))
      start = end + 1
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
