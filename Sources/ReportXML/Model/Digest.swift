internal import Crypto

/// Digests, in lower-case hexadecimal digits.
enum Digest {
  static func sha256(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    SHA256.hash(data: bytes).withUnsafeBytes { digest in
      for byte in digest {
        text.append(digits[Int(byte >> 4)])
        text.append(digits[Int(byte & 0xF)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
