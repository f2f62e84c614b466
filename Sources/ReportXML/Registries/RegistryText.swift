/// Text as the registries compare it.
enum RegistryText {
  /// The Unicode scalars of words.
  static func scalars(_ words: String) -> [UInt32] { words.unicodeScalars.map(\.value) }
}
