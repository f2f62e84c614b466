internal import XMLBridge

/// What our vocabulary has to add to what libxml2 knows about a violation of the XSD.
struct GrammarMessage {
  private let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }

  /// A finer identifier than libxml2's number has, with the arguments of its message.
  func refined(_ id: FindingID) -> (FindingID, [String])? {
    let element = diagnostic.element ?? "–"
    switch id {
    case .elementNotAllowed where diagnostic.namespace != Vocabulary.namespace:
      return (.elementForeign, [element, diagnostic.namespace ?? "–"])
    case .elementNotAllowed where !Element.allCases.contains { $0.localName == localName }:
      return (.elementUnknown, [element])
    case .elementNotAllowed where diagnostic.expected?.isEmpty == true:
      return (.elementBehindEnd, [element, diagnostic.parent ?? "–"])
    case .duplicateID where !Self.isName(diagnostic.arguments.first ?? ""):
      return (.malformedID, ["\(element)/@\(diagnostic.attribute ?? "–")", diagnostic.arguments.first ?? ""])
    default: return nil
    }
  }

  private var localName: Substring { diagnostic.element?.split(separator: ":").last ?? "" }

  /// Whether libxml2 refuses a value as identifier only because it is taken.
  private static func isName(_ value: String) -> Bool {
    guard let first = value.unicodeScalars.first else { return false }
    return (first == "_" || first.properties.isAlphabetic)
      && value.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || "._-·".unicodeScalars.contains($0)
          || $0.properties.generalCategory == .nonspacingMark
      }
  }

  /// The values in `'a', 'b'`.
  static func list(_ values: String) -> String {
    values.dropFirst().dropLast().split(separator: "', '").joined(separator: " ")
  }

  /// What the value should look like.
  var example: String? {
    switch AttributeName.allCases.first(where: { $0.qualifiedName == diagnostic.attribute }) {
    case .period, .when, .deadline: "2024 2024-06 2024-06-30 2021/2025"
    case .date: "2024-01-28"
    case .value where localName == Element.num.localName: "0 1 12"
    case .value, .high: "12.5 254000000 -3"
    case .code where localName == Element.char.localName: "000C"
    case .code: "350582"
    case .level: "1 2 9"
    case .congress, .session, .bytes: "1 6 15"
    case .encoding: "UTF-8 GB18030"
    case .ref: "gdp"
    case .octets: "D6 D6D0"
    default: nil
    }
  }
}
