/// Replaces what changes with every schema: digests, and the sizes beside them.
func masked(_ bytes: [UInt8]) -> [UInt8] {
  var masked: [UInt8] = []
  var digits: [UInt8] = []
  for byte in bytes + [0] {
    let isHexadecimal = (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
    if isHexadecimal {
      digits.append(byte)
      continue
    }
    let isSize = masked.suffix(9) == Array("\"bytes\": ".utf8)[...] || masked.suffix(7) == Array("bytes=\"".utf8)[...]
    masked += digits.count == 64 ? Array("SHA-256".utf8) : isSize && !digits.isEmpty ? [0x30] : digits
    digits = []
    masked.append(byte)
  }
  return masked.dropLast()
}
