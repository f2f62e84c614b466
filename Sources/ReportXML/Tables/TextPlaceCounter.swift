/// Lines and columns of places in a text that are asked for in ascending order: one pass over the text.
struct TextPlaceCounter {
  private let text: [UInt8]
  private var place = TextPlace(byteOffset: 0, line: 1, column: 1)

  init(_ text: [UInt8]) { self.text = text }

  /// The place of a byte, which is not before the last one that was asked for.
  mutating func place(at offset: Int) -> TextPlace {
    while place.byteOffset < min(offset, text.count) {
      let byte = text[place.byteOffset]
      place.byteOffset += 1
      let isPair = byte == 0x0D && place.byteOffset < text.count && text[place.byteOffset] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isPair) {
        place.line += 1
        place.column = 1
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    return place
  }
}
