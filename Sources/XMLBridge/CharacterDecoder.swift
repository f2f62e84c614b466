import CLibXML2

/// Bytes in another encoding to UTF-8, by libxml2 and what it is built on.
package enum CharacterDecoder {
  /// Decodes all of it; what is no character becomes U+FFFD.
  ///
  /// - Parameters:
  ///   - bytes: the bytes, without a byte-order mark.
  ///   - encoding: a name that libxml2 or iconv knows.
  ///   - faultLimit: with more faults than this the encoding is the wrong one.
  /// - Returns: the text and how many places were no characters; `nil` for an encoding that is not known, and beyond the limit.
  package static func utf8(
    _ bytes: [UInt8], encoding: String, faultLimit: Int = 10_000
  ) -> (text: [UInt8], faults: Int)? {
    LibXML2.enter()
    guard let handler = xmlFindCharEncodingHandler(encoding) else { return nil }
    defer { xmlCharEncCloseFunc(handler) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 2)
    var faults = 0
    var position = 0
    while position < bytes.count {
      // In pieces, so that a fault costs no more than one of them.
      let end = min(position + pieceSize, bytes.count)
      guard let used = decode(bytes[position..<end], handler, into: &text) else { return nil }
      position += used
      // What stopped it is a fault, or a character that goes on behind the piece: the next round tells.
      if used == 0 {
        faults += 1
        guard faults <= faultLimit else { return nil }
        text += [0xEF, 0xBF, 0xBD]
        position += 1
      }
    }
    return (text, faults)
  }

  private static let pieceSize = 4096

  /// Decodes as far as it goes; returns how many bytes that was.
  private static func decode(
    _ bytes: ArraySlice<UInt8>, _ handler: xmlCharEncodingHandlerPtr, into text: inout [UInt8]
  ) -> Int? {
    guard let input = xmlBufferCreate(), let output = xmlBufferCreateSize(bytes.count * 4 + 16) else { return nil }
    defer {
      xmlBufferFree(input)
      xmlBufferFree(output)
    }
    guard bytes.withUnsafeBufferPointer({ xmlBufferAdd(input, $0.baseAddress, Int32($0.count)) }) == 0 else {
      return nil
    }
    _ = xmlCharEncInFunc(handler, output, input)
    text += UnsafeBufferPointer(start: xmlBufferContent(output), count: Int(xmlBufferLength(output)))
    return bytes.count - Int(xmlBufferLength(input))
  }
}
