@testable import ReportXML

/// What the words of findings are held to.
enum Wordings {
  /// What is wrong with the words of a finding: nothing, if they are there in both languages and complete.
  static func faults(of finding: Finding) -> [String] {
    var faults: [String] = []
    for language in MessageLanguage.allCases {
      let message = finding.message(in: language)
      if message.isEmpty { faults.append("\(finding.id.rawValue) has no words in \(language)") }
      if message == Finding(FindingID(rawValue: "RX-??-000"), []).message(in: language) {
        faults.append("\(finding.id.rawValue) is unknown in \(language)")
      }
      for index in 0..<9 where message.utf8.contains(0x7B) && message.contains("{\(index)}") {
        faults.append("\(finding.id.rawValue) lacks argument \(index) in \(language): \(message)")
      }
    }
    return faults
  }

  /// All identifiers, with the number of arguments that their messages take; a new one is added here.
  static let all: [(FindingID, arguments: Int)] = [
    (.notWellFormed, 1), (.tooLarge, 2), (.tooDeep, 1), (.documentType, 0), (.notUTF8, 1), (.contradictoryEncoding, 1),
    (.namespacePrefix, 1), (.tagMismatch, 1), (.emptyDocument, 0), (.repeatedAttribute, 1), (.unknownEntity, 1),
    (.notAReport, 2), (.unknownElement, 2), (.misplacedElement, 1), (.unknownAttribute, 1), (.badCharacterCode, 1),
    (.noText, 0),
    (.elementNotAllowed, 2), (.contentMissing, 2), (.textNotAllowed, 1), (.attributeMissing, 2),
    (.attributeNotAllowed, 2),
    (.valueNotListed, 3), (.valueMalformed, 3), (.duplicateID, 2), (.rootNotAllowed, 1), (.contentNotEmpty, 1),
    (.elementsNotAllowed, 1),
    (.grammarViolation, 1), (.grammarsDisagree, 1), (.digestDiffers, 2), (.sizeDiffers, 2), (.rewriteDiffers, 1),
    (.sourceDiffers, 1), (.encodingUnsupported, 1), (.checkIncomplete, 2), (.findingsTruncated, 1),
  ]
}
