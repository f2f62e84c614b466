import CLibXML2

/// One of libxml2's converters between a character encoding and UTF-8 (`xmlCharEncodingHandler`).
///
/// What it gives must not be believed: libxml2 writes a character that an encoding lacks as a reference (`&#8212;`), and passes
/// lone surrogates of UTF-16 on. Convert back and compare.
package struct CharacterConverter: ~Copyable {
  /// Which way.
  package enum Direction { case toUTF8, fromUTF8 }

  /// The most bytes of a call: libxml2 moves all that is left in its buffer at every character it stumbles over.
  package static let limit = 1 << 16

  private let handler: xmlCharEncodingHandlerPtr
  private let input: xmlBufferPtr
  private let output: xmlBufferPtr

  /// The converter of an encoding; `nil` where the system has none, or there is no memory for one.
  package init?(_ name: String) {
    LibXML2.enter()
    guard let handler = xmlFindCharEncodingHandler(name) else { return nil }
    guard let input = xmlBufferCreateSize(4096) else {
      xmlCharEncCloseFunc(handler)
      return nil
    }
    guard let output = xmlBufferCreateSize(4096) else {
      xmlBufferFree(input)
      xmlCharEncCloseFunc(handler)
      return nil
    }
    self.handler = handler
    self.input = input
    self.output = output
  }

  deinit {
    xmlBufferFree(output)
    xmlBufferFree(input)
    xmlCharEncCloseFunc(handler)
  }

  /// What the bytes are in the other encoding; `nil` if a part of them is nothing there.
  ///
  /// The bytes are whole characters, and at most ``limit`` of them.
  package mutating func converted(_ bytes: ArraySlice<UInt8>, _ direction: Direction) -> [UInt8]? {
    guard !bytes.isEmpty else { return [] }
    guard bytes.count <= Self.limit else { return nil }
    LibXML2.enter()
    xmlBufferEmpty(input)
    xmlBufferEmpty(output)
    let isThere = bytes.withUnsafeBufferPointer { xmlBufferAdd(input, $0.baseAddress, Int32($0.count)) == 0 }
    guard isThere else { return nil }
    // A call stops where its output is full or a character is not known; one that takes nothing has come to its end.
    var left = xmlBufferLength(input)
    while left > 0 {
      let result =
        direction == .toUTF8
        ? xmlCharEncInFunc(handler, output, input) : xmlCharEncOutFunc(handler, output, input)
      let rest = xmlBufferLength(input)
      guard result >= 0, rest < left else { return nil }
      left = rest
    }
    return Array(UnsafeBufferPointer(start: xmlBufferContent(output), count: Int(xmlBufferLength(output))))
  }
}
