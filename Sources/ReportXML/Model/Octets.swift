/// Bytes of a source that its characters do not give back, written as hexadecimal digits: `char/@octets`.
enum Octets {
  /// The most bytes of one `char`.
  static let limit = 64

  static func digits(_ bytes: some Collection<UInt8>) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0xF)])
    }
    return text
  }

  /// The bytes that pairs of upper-case digits stand for: 1 to ``limit``; `nil` if that is not what they are.
  static func bytes(_ digits: some Collection<UInt8>) -> [UInt8]? {
    guard !digits.isEmpty, digits.count % 2 == 0, digits.count <= limit * 2 else { return nil }
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in digits {
      let value: UInt8
      switch digit {
      case 0x30...0x39: value = digit - 0x30
      case 0x41...0x46: value = digit - 0x41 + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }
}
