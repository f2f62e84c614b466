/// What is said about documents and pages that a text is taken out of.
extension FindingID {
  // It is a file of another kind.
  static let notADocument = FindingID(rawValue: "RX-EX-001")
  static let oldWordFile = FindingID(rawValue: "RX-EX-002")
  static let encryptedDocument = FindingID(rawValue: "RX-EX-003")
  static let pdfFile = FindingID(rawValue: "RX-EX-004")
  static let rtfFile = FindingID(rawValue: "RX-EX-005")
  static let pictureFile = FindingID(rawValue: "RX-EX-006")
  static let webArchive = FindingID(rawValue: "RX-EX-007")
  static let flatWordFile = FindingID(rawValue: "RX-EX-008")
  static let archiveForeign = FindingID(rawValue: "RX-EX-009")

  // The archive is damaged or hostile.
  static let archiveBroken = FindingID(rawValue: "RX-EX-011")
  static let archiveEncrypted = FindingID(rawValue: "RX-EX-012")
  static let archiveEntries = FindingID(rawValue: "RX-EX-013")
  static let archiveEntryLarge = FindingID(rawValue: "RX-EX-014")
  static let archiveRatio = FindingID(rawValue: "RX-EX-015")
  static let archiveDuplicate = FindingID(rawValue: "RX-EX-016")
  static let archiveName = FindingID(rawValue: "RX-EX-017")
  static let archiveLink = FindingID(rawValue: "RX-EX-018")

  // A part of the document is missing or cannot be read.
  static let mainPartMissing = FindingID(rawValue: "RX-EX-021")
  static let notWordprocessing = FindingID(rawValue: "RX-EX-022")
  static let partBroken = FindingID(rawValue: "RX-EX-023")
  static let partDocumentType = FindingID(rawValue: "RX-EX-024")
  static let partTooDeep = FindingID(rawValue: "RX-EX-025")

  // What of a document is not in its text, or there in another form.
  static let changesAccepted = FindingID(rawValue: "RX-EX-031")
  static let hiddenLeftOut = FindingID(rawValue: "RX-EX-032")
  static let picturesLeftOut = FindingID(rawValue: "RX-EX-033")
  static let macrosLeftOut = FindingID(rawValue: "RX-EX-034")
  static let marginsLeftOut = FindingID(rawValue: "RX-EX-035")
  static let commentsLeftOut = FindingID(rawValue: "RX-EX-036")
  static let numbersWritten = FindingID(rawValue: "RX-EX-037")
  static let numberFormatUnknown = FindingID(rawValue: "RX-EX-038")
  static let importedLeftOut = FindingID(rawValue: "RX-EX-039")
  static let symbolsUnknown = FindingID(rawValue: "RX-EX-040")

  // Pages.
  static let noArticle = FindingID(rawValue: "RX-EX-051")
  static let pagePutAside = FindingID(rawValue: "RX-EX-052")
  static let pageEncodingWrong = FindingID(rawValue: "RX-EX-053")
  static let pageBytesWrong = FindingID(rawValue: "RX-EX-054")
  static let pageEncodingUnknown = FindingID(rawValue: "RX-EX-055")

  /// Whether it is about a limit of size, number or depth.
  public var isLimit: Bool { [.archiveEntries, .archiveEntryLarge, .archiveRatio, .partTooDeep].contains(self) }
}
