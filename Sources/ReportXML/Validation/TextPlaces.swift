/// Lines and columns of offsets in the text of a report, for all layers.
struct TextPlaces {
  private static let blockLength = 1024

  private let text: [UInt8]
  /// Where each line begins.
  private var lineStarts = [0]
  /// How many characters stand before each block of bytes.
  private var charactersBefore: [Int] = []

  init(in text: [UInt8]) {
    self.text = text
    var characters = 0
    for (offset, byte) in text.enumerated() {
      if offset % Self.blockLength == 0 { charactersBefore.append(characters) }
      if byte & 0xC0 != 0x80 { characters += 1 }
      let isPair = byte == 0x0D && offset + 1 < text.count && text[offset + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isPair) { lineStarts.append(offset + 1) }
    }
  }

  /// The place of a byte; behind the end it is the end.
  func place(at offset: Int) -> TextPlace {
    let offset = min(max(offset, 0), text.count)
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    return TextPlace(
      byteOffset: offset, line: low + 1, column: characters(before: offset) - characters(before: lineStarts[low]) + 1)
  }

  private func characters(before offset: Int) -> Int {
    let block = offset / Self.blockLength
    guard block < charactersBefore.count else {
      // The end of a text that fills its last block.
      return (charactersBefore.last ?? 0)
        + text[(max(block, 1) - 1) * Self.blockLength..<offset].count { $0 & 0xC0 != 0x80 }
    }
    return charactersBefore[block] + text[block * Self.blockLength..<offset].count { $0 & 0xC0 != 0x80 }
  }
}
