import Testing

/// A text or document on disk, as the argument of a test: each is a named case.
struct TextFile: Sendable, Hashable, CustomTestStringConvertible {
  /// The file's name, with its folder where names repeat.
  let name: String
  let path: String

  var testDescription: String { name }

  func bytes() throws -> [UInt8] { try Files.bytes(path) }
}
