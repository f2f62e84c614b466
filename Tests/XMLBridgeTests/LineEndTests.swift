import Testing

@testable import XMLBridge

/// Places against the slow and obvious way to count: byte after byte.
struct LineEndTests {
  private func slow(_ offset: Int, in bytes: [UInt8]) -> Place {
    var line = 1
    var column = 1
    for index in 0..<offset {
      // A CR that an LF follows ends no line by itself.
      let isPair = bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if bytes[index] == 0x0A || (bytes[index] == 0x0D && !isPair) {
        line += 1
        column = 1
      } else if bytes[index] & 0xC0 != 0x80 {
        column += 1
      }
    }
    return Place(byteOffset: offset, line: line, column: column)
  }

  @Test func placesAreThoseOfTheSlowWay() {
    let pieces = ["\n", "\r", "\r\n", "中", "a", "", "𠀀\r", "\n\r"].map { Array($0.utf8) }
    var differing: [[UInt8]] = []
    for seed in 0..<4096 {
      // Four pieces, each of eight.
      let bytes = [seed & 7, seed >> 3 & 7, seed >> 6 & 7, seed >> 9 & 7].flatMap { pieces[$0] }
      let places = Place.find(0...bytes.count, in: bytes.span, skippingByteOrderMark: false)
      if (0...bytes.count).contains(where: { places[$0] != slow($0, in: bytes) }) { differing.append(bytes) }
    }
    #expect(differing == [])
  }

  @Test func oneKindOfLineEndAloneIsNoWorkForTheOther() {
    // With a search for the next LF at every CR this would take minutes.
    for byte in [0x0D, 0x0A] as [UInt8] {
      let bytes = [UInt8](repeating: byte, count: 1 << 22)
      let place = Place.find([bytes.count], in: bytes.span)[bytes.count]
      #expect(place?.line == bytes.count + 1)
    }
  }
}
