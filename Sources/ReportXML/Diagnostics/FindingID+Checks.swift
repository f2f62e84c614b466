/// What the checks of a report find; the identifiers of rules are in `Schemas/report.sch`.
extension FindingID {
  // The attributes do not say what the words say.
  static let valueUnlikeWords = FindingID(rawValue: "RX-MS-101")
  static let highUnlikeWords = FindingID(rawValue: "RX-MS-102")
  static let unitUnlikeWords = FindingID(rawValue: "RX-MS-103")
  static let boundUnlikeWords = FindingID(rawValue: "RX-MS-104")
  static let directionUnlikeWords = FindingID(rawValue: "RX-MS-105")
  static let measureWithoutFigure = FindingID(rawValue: "RX-MS-106")
  static let dateUnlikeWords = FindingID(rawValue: "RX-DT-101")
  static let numberUnlikeWords = FindingID(rawValue: "RX-ST-101")

  // The measures and the registries.
  static let indicatorUnknown = FindingID(rawValue: "RX-MS-111")
  static let indicatorUnlikeReference = FindingID(rawValue: "RX-MS-112")
  static let typeUnusualForIndicator = FindingID(rawValue: "RX-MS-113")
  static let unitUnusualForIndicator = FindingID(rawValue: "RX-MS-114")
  static let valueImplausible = FindingID(rawValue: "RX-MS-115")
  static let unitUnknown = FindingID(rawValue: "RX-MS-116")

  // The figures of a report contradict each other.
  static let valuesContradict = FindingID(rawValue: "RX-MS-121")
  static let targetsContradict = FindingID(rawValue: "RX-MS-122")
  static let shareContradictsBase = FindingID(rawValue: "RX-MS-123")
  static let partsUnlikeWhole = FindingID(rawValue: "RX-MS-124")

  // Promises and their words.
  static let promiseWithoutVerb = FindingID(rawValue: "RX-CM-101")
  static let modalityUnlikeWords = FindingID(rawValue: "RX-CM-102")
  static let modalityMissed = FindingID(rawValue: "RX-CM-103")

  // The place.
  static let divisionUnknown = FindingID(rawValue: "RX-MD-101")
  static let divisionUnlikeName = FindingID(rawValue: "RX-MD-102")
}
