#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A text in another encoding, by the `iconv` of the system.
enum Encoded {
  static func bytes(_ text: String, as encoding: String) throws -> [UInt8]? {
    let converter = iconv_open(encoding, "UTF-8")
    guard let converter, converter != UnsafeMutableRawPointer(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 16)
    let (inputCount, outputCount) = (input.count, output.count)
    let rest = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        var (left, room) = (inputCount, outputCount)
        return iconv(converter, &from, &left, &to, &room) == Int.max ? -1 : left == 0 ? room : -1
      }
    }
    return rest < 0 ? nil : output[..<(outputCount - rest)].map { UInt8(bitPattern: $0) }
  }
}
