/// What a finding is about: the same identifier for the same kind of fault, in every version and language.
///
/// An open type: new versions add identifiers, none is ever given another meaning.
public struct FindingID: RawRepresentable, Sendable, Hashable {
  /// `RX-<family>-<number>`.
  public let rawValue: String

  /// An identifier by its text.
  public init(rawValue: String) { self.rawValue = rawValue }

  // The file cannot be read as XML; what libxml2 refuses is in `EngineCode`.
  static let tooLarge = FindingID(rawValue: "RX-WF-002")
  static let tooDeep = FindingID(rawValue: "RX-WF-003")
  static let documentType = FindingID(rawValue: "RX-WF-004")
  static let notUTF8 = FindingID(rawValue: "RX-WF-005")
  static let contradictoryEncoding = FindingID(rawValue: "RX-WF-006")

  // It is XML, but no report.
  static let notAReport = FindingID(rawValue: "RX-RD-001")
  static let unknownElement = FindingID(rawValue: "RX-RD-002")
  static let misplacedElement = FindingID(rawValue: "RX-RD-003")
  static let unknownAttribute = FindingID(rawValue: "RX-RD-004")
  static let badCharacterCode = FindingID(rawValue: "RX-RD-005")
  static let noText = FindingID(rawValue: "RX-RD-006")

  // The grammar does not allow it; the rest is in `EngineCode`.
  static let elementNotAllowed = FindingID(rawValue: "RX-XS-001")
  static let duplicateID = FindingID(rawValue: "RX-XS-008")
  static let contentNotEmpty = FindingID(rawValue: "RX-XS-010")
  static let malformedID = FindingID(rawValue: "RX-XS-012")
  static let elementBehindEnd = FindingID(rawValue: "RX-XS-025")
  static let elementUnknown = FindingID(rawValue: "RX-XS-026")
  static let elementForeign = FindingID(rawValue: "RX-XS-027")
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
  static let unknownCode = FindingID(rawValue: "RX-IN-003")

  // The file cannot be had.
  static let fileNotFound = FindingID(rawValue: "RX-IO-001")
  static let fileIsFolder = FindingID(rawValue: "RX-IO-002")
  static let fileNotPermitted = FindingID(rawValue: "RX-IO-003")
  static let fileUnreadable = FindingID(rawValue: "RX-IO-004")
  static let fileTooLarge = FindingID(rawValue: "RX-IO-005")

  // The output cannot be written.
  static let fileNotWritten = FindingID(rawValue: "RX-IO-020")
  static let outputShared = FindingID(rawValue: "RX-IO-031")
  static let outputIsInput = FindingID(rawValue: "RX-IO-032")

  // The policy or baseline does not do what it says.
  static let policyEntryRepeated = FindingID(rawValue: "RX-PL-001")
  static let policyEntryUnused = FindingID(rawValue: "RX-PL-002")
  static let policyEntryExpired = FindingID(rawValue: "RX-PL-003")
  static let policyEntryUnknown = FindingID(rawValue: "RX-PL-004")
  static let policyEntryProtected = FindingID(rawValue: "RX-PL-005")
  static let baselineBroken = FindingID(rawValue: "RX-PL-006")
}
