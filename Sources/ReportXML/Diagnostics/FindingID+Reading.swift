/// What is found when the bytes of a source become text.
extension FindingID {
  // How the encoding was found.
  static let encodingMarked = FindingID(rawValue: "RX-IO-021")
  static let encodingFound = FindingID(rawValue: "RX-IO-022")
  static let encodingGuessed = FindingID(rawValue: "RX-IO-023")
  static let encodingUnlikely = FindingID(rawValue: "RX-IO-024")

  // Bytes that are no characters, or not the ones that encoding the characters gives.
  static let illFormedText = FindingID(rawValue: "RX-IO-025")
  static let illFormedTextReadable = FindingID(rawValue: "RX-IO-026")
  static let bytesKept = FindingID(rawValue: "RX-IO-027")
  static let bytesAmbiguous = FindingID(rawValue: "RX-IO-028")
  static let moreBytesKept = FindingID(rawValue: "RX-IO-029")

  // The encoding cannot be had.
  static let noConverter = FindingID(rawValue: "RX-IO-030")
  static let noCharacter = FindingID(rawValue: "RX-VF-006")
  static let badOctets = FindingID(rawValue: "RX-RD-007")
}
