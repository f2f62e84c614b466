extension [UInt8] {
  /// Appends a string of JSON with its quotation marks.
  mutating func append(json string: String) {
    append(0x22)
    append(string) { byte in
      switch byte {
      case 0x22: "\\\""
      case 0x5C: "\\\\"
      case 0x0A: "\\n"
      case 0x0D: "\\r"
      case 0x09: "\\t"
      case 0..<0x20: "\\u00" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      default: nil
      }
    }
    append(0x22)
  }
}
