internal import XMLBridge

/// One of libxml2's numbers and the finding that it is: the one place where the two meet.
struct EngineCode {
  /// A part of a diagnostic that an argument of the message is made of.
  enum Part {
    case element, parent, expected
    case attribute
    /// The attribute with its element, or the element alone.
    case owner
    /// libxml2's own arguments: by their place, or all of them as one prefixed name.
    case first, second, last, name
    /// Its number, as a line or as a code point.
    case line, codePoint
    /// Its list of values.
    case choices
    /// What a value should look like.
    case example
  }

  /// Whether it is a fault by itself: after the first fault libxml2 stumbles on for a while.
  enum Standing {
    case always
    /// Only if nothing fatal came before.
    case first
    /// Not after one of these numbers; in a grammar, not after one of them about the same element.
    case notAfter(Set<Int>)
  }

  let code: Int
  /// What tells messages of one number apart.
  let wording: String
  let id: FindingID
  let parts: [Part]
  let standing: Standing

  private init(
    _ code: Int, saying wording: String = "", _ id: String, _ parts: [Part] = [], _ standing: Standing = .always
  ) {
    self.code = code
    self.wording = wording
    self.id = FindingID(rawValue: id)
    self.parts = parts
    self.standing = standing
  }

  /// The row for a diagnostic of libxml2; `nil` if nobody has foreseen it.
  static func row(for diagnostic: Diagnostic) -> EngineCode? {
    let table: [Int: [EngineCode]] =
      switch diagnostic.domain {
      case .xsd: grammar
      case .parser, .namespace, .other: parser
      case .relaxNG, .xpath, .policy: [:]
      }
    return table[diagnostic.code]?.first { $0.wording.isEmpty || diagnostic.message.contains($0.wording) }
  }

  /// A tag that could not be read leaves its end tag alone.
  private static let brokenTags: Set = [38, 39, 40, 41, 65, 68, 73]

  /// What is not well-formed XML, or breaks the rules of namespaces (`xmlParserErrors`).
  private static let parser: [Int: [EngineCode]] = Dictionary(
    grouping: [
      EngineCode(1, "RX-WF-056"),
      EngineCode(2, "RX-IN-005", [], .first),
      EngineCode(4, "RX-WF-009", [], .first),
      EngineCode(5, "RX-WF-012", [], .first),
      EngineCode(6, "RX-WF-013"),
      EngineCode(7, "RX-WF-014"),
      EngineCode(9, saying: "out of bounds", "RX-WF-057"),
      EngineCode(9, "RX-WF-015", [.codePoint], .notAfter([6, 7])),
      EngineCode(23, "RX-WF-016"),
      EngineCode(26, "RX-WF-011", [.first]),
      EngineCode(31, "RX-WF-042", [.first]),
      EngineCode(32, "RX-WF-042", [.first]),
      EngineCode(33, "RX-WF-034"),
      EngineCode(34, "RX-WF-035", [], .notAfter([78, 79])),
      EngineCode(38, "RX-WF-020"),
      EngineCode(39, "RX-WF-021"),
      EngineCode(40, saying: "too long", "RX-WF-056"),
      EngineCode(40, "RX-WF-022", [], .first),
      EngineCode(41, "RX-WF-023", [.first]),
      EngineCode(42, "RX-WF-010", [.name]),
      EngineCode(45, saying: "too big", "RX-WF-056"),
      EngineCode(45, "RX-WF-025", [], .first),
      EngineCode(46, "RX-WF-027"),
      EngineCode(47, saying: "too big", "RX-WF-056"),
      EngineCode(47, "RX-WF-028", [.first], .first),
      EngineCode(57, "RX-WF-036", [], .first),
      EngineCode(62, "RX-WF-030", [], .notAfter([68])),
      EngineCode(63, saying: "too big", "RX-WF-056"),
      EngineCode(63, "RX-WF-031", [], .first),
      EngineCode(64, "RX-WF-029"),
      EngineCode(65, "RX-WF-024", [], .first),
      EngineCode(68, saying: "xmlParseEntityRef", "RX-WF-017"),
      EngineCode(68, saying: "xmlParseDocTypeDecl", "RX-WF-004"),
      EngineCode(68, saying: "attribute name", "RX-WF-019", [], .notAfter([38])),
      EngineCode(68, "RX-WF-018", [], .notAfter([38, 40, 110])),
      EngineCode(73, "RX-WF-033", [], .first),
      EngineCode(75, "RX-WF-045"),
      EngineCode(76, "RX-WF-008", [.first, .line, .second], .notAfter(brokenTags.union([76]))),
      EngineCode(77, "RX-WF-032", [.first, .line], .first),
      EngineCode(78, "RX-WF-040"),
      EngineCode(79, "RX-WF-041"),
      EngineCode(80, "RX-WF-026"),
      EngineCode(81, "RX-WF-043"),
      EngineCode(96, "RX-WF-037", [], .first),
      EngineCode(97, "RX-WF-039", [.first]),
      EngineCode(99, "RX-WF-051", [.last], .notAfter([40])),
      EngineCode(100, "RX-WF-052", [.last]),
      EngineCode(102, "RX-WF-053", [.first]),
      EngineCode(108, "RX-WF-038", [.first]),
      EngineCode(110, "RX-WF-046"),
      EngineCode(200, "RX-WF-047"),
      EngineCode(201, "RX-WF-007", [.first]),
      EngineCode(202, "RX-WF-048"),
      EngineCode(203, "RX-WF-049", [.first, .second]),
      EngineCode(205, "RX-WF-050", [.first]),
      EngineCode(513, "RX-WF-055", [.first]),
      EngineCode(539, "RX-WF-054", [.first]),
      EngineCode(1544, "RX-WF-044", [], .notAfter([6003])),
      EngineCode(6003, "RX-WF-044", [], .notAfter([6003])),
    ], by: \.code)

  /// What the XSD does not allow (`xmlParserErrors` from 1801 on).
  private static let grammar: [Int: [EngineCode]] = Dictionary(
    grouping: [
      EngineCode(1824, saying: "'xs:ID'", "RX-XS-008", [.owner, .first]),
      EngineCode(1824, saying: "'xs:NMTOKEN'", "RX-XS-013", [.owner, .first]),
      EngineCode(1824, "RX-XS-024", [.owner, .first]),
      EngineCode(1827, "RX-XS-005", [.element, .attribute]),
      EngineCode(1828, "RX-XS-011", [.element]),
      EngineCode(1830, "RX-XS-017", [.owner, .last]),
      EngineCode(1831, "RX-XS-014", [.owner, .last], .notAfter([1828, 1842])),
      EngineCode(1832, "RX-XS-015", [.owner, .last]),
      EngineCode(1833, "RX-XS-018", [.owner, .first, .second]),
      EngineCode(1834, "RX-XS-019", [.owner, .first, .second]),
      EngineCode(1835, "RX-XS-020", [.owner, .first, .second]),
      EngineCode(1836, "RX-XS-021", [.owner, .first, .second]),
      EngineCode(1837, "RX-XS-022", [.owner, .first, .second]),
      EngineCode(1838, "RX-XS-023", [.owner, .first, .second]),
      EngineCode(1839, "RX-XS-007", [.owner, .first, .example]),
      EngineCode(1840, "RX-XS-006", [.owner, .first, .choices]),
      EngineCode(1841, "RX-XS-010", [.element]),
      EngineCode(1842, "RX-XS-011", [.element]),
      EngineCode(1843, "RX-XS-003", [.element]),
      EngineCode(1845, "RX-XS-009", [.element]),
      EngineCode(1866, saying: "XML Schema is not allowed", "RX-XS-016", [.element, .attribute]),
      EngineCode(1866, "RX-XS-005", [.element, .attribute]),
      EngineCode(1867, "RX-XS-005", [.element, .attribute]),
      EngineCode(1868, "RX-XS-004", [.element, .first]),
      EngineCode(1871, saying: "Missing child element", "RX-XS-002", [.element, .expected]),
      EngineCode(1871, "RX-XS-001", [.element, .parent, .expected]),
    ], by: \.code)
}
