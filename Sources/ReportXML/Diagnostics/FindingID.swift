/// What a finding is about: the same identifier for the same kind of fault, in every version and language.
///
/// An open type: new versions add identifiers, none is ever given another meaning.
public struct FindingID: RawRepresentable, Sendable, Hashable {
  /// `RX-<family>-<number>`.
  public let rawValue: String

  /// An identifier by its text.
  public init(rawValue: String) { self.rawValue = rawValue }

  // The file cannot be read as XML.
  static let notWellFormed = FindingID(rawValue: "RX-WF-001")
  static let tooLarge = FindingID(rawValue: "RX-WF-002")
  static let tooDeep = FindingID(rawValue: "RX-WF-003")
  static let documentType = FindingID(rawValue: "RX-WF-004")
  static let notUTF8 = FindingID(rawValue: "RX-WF-005")
  static let contradictoryEncoding = FindingID(rawValue: "RX-WF-006")
  static let namespacePrefix = FindingID(rawValue: "RX-WF-007")
  static let tagMismatch = FindingID(rawValue: "RX-WF-008")
  static let emptyDocument = FindingID(rawValue: "RX-WF-009")
  static let repeatedAttribute = FindingID(rawValue: "RX-WF-010")
  static let unknownEntity = FindingID(rawValue: "RX-WF-011")

  // It is XML, but no report.
  static let notAReport = FindingID(rawValue: "RX-RD-001")
  static let unknownElement = FindingID(rawValue: "RX-RD-002")
  static let misplacedElement = FindingID(rawValue: "RX-RD-003")
  static let unknownAttribute = FindingID(rawValue: "RX-RD-004")
  static let badCharacterCode = FindingID(rawValue: "RX-RD-005")
  static let noText = FindingID(rawValue: "RX-RD-006")

  // The grammar does not allow it.
  static let elementNotAllowed = FindingID(rawValue: "RX-XS-001")
  static let contentMissing = FindingID(rawValue: "RX-XS-002")
  static let textNotAllowed = FindingID(rawValue: "RX-XS-003")
  static let attributeMissing = FindingID(rawValue: "RX-XS-004")
  static let attributeNotAllowed = FindingID(rawValue: "RX-XS-005")
  static let valueNotListed = FindingID(rawValue: "RX-XS-006")
  static let valueMalformed = FindingID(rawValue: "RX-XS-007")
  static let duplicateID = FindingID(rawValue: "RX-XS-008")
  static let rootNotAllowed = FindingID(rawValue: "RX-XS-009")
  static let contentNotEmpty = FindingID(rawValue: "RX-XS-010")
  static let elementsNotAllowed = FindingID(rawValue: "RX-XS-011")
  static let grammarViolation = FindingID(rawValue: "RX-XS-099")
  static let grammarsDisagree = FindingID(rawValue: "RX-NG-001")

  // The text is not what the metadata say.
  static let digestDiffers = FindingID(rawValue: "RX-VF-001")
  static let sizeDiffers = FindingID(rawValue: "RX-VF-002")
  static let rewriteDiffers = FindingID(rawValue: "RX-VF-003")
  static let sourceDiffers = FindingID(rawValue: "RX-VF-005")
  static let encodingUnsupported = FindingID(rawValue: "RX-VF-004")

  // A check could not run.
  static let checkIncomplete = FindingID(rawValue: "RX-IN-001")
  static let findingsTruncated = FindingID(rawValue: "RX-IN-002")
}
