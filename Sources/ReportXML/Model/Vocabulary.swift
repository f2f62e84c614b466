/// The names of Report Markup 1: the one Swift file in which they occur.
///
/// `Schemas/report.xsd` defines what each of them means.
public enum Vocabulary {
  /// The namespace of every element.
  public static let namespace = "urn:reportxml:1"
  /// The version of the vocabulary that this library writes.
  public static let version = "1.0"

  fileprivate static func names(_ list: StaticString) -> [String] {
    "\(list)".split(separator: " ").map(String.init)
  }
}

/// An element of the vocabulary.
///
/// The order is that of the tables below and of nothing else; `comment` and `processingInstruction` are no elements but
/// what a document written by hand may hold between them.
public enum Element: UInt8, Sendable, Hashable, CaseIterable {
  // Frame
  case report, metadata, text
  // Metadata
  case title, jurisdiction, assembly, delivered, speaker, review, plan, source, generator
  // Blocks (`title` is one of them too)
  case dateline, byline, salutation, section, p, notes, annex, aside, table, row, cell
  // Headings
  case heading, num, lead, item
  // Meaning
  case measure, commitment, date, ordinal, name, number, cite
  // Notation
  case emph, mark, `break`, char
  // XML's own
  case comment, processingInstruction

  static let elementCount = Element.comment.rawValue

  /// The local name, as written.
  public var localName: String { Self.localNames[Int(rawValue)] }

  /// In the order of the cases.
  ///
  /// To ask each case for its name takes a start of the program longer than a page of a report.
  private static let localNames = Vocabulary.names(names)

  static let names: StaticString = """
    report metadata text title jurisdiction assembly delivered speaker review plan source generator dateline byline \
    salutation section p notes annex aside table row cell heading num lead item measure commitment date ordinal name number \
    cite emph mark break char comment processingInstruction
    """
}

/// An attribute of the vocabulary; `Attribute.Name.xmlLang` is XML's own.
public enum AttributeName: UInt8, Sendable, Hashable, CaseIterable {
  case version, xmlLang
  case code, congress, session, date, office, period, encoding, bom, bytes, sha256, format, textBytes, textSha256, name
  case id, level, kind, style, value
  case when
  case type, high, unit, bound, direction, of, scope, ref, indicator
  case modality, deadline, responsible
  case octets
  /// The data of a comment or the target and data of a processing instruction: never written as an attribute.
  case content

  /// The name as written, with its prefix.
  public var qualifiedName: String { Self.qualifiedNames[Int(rawValue)] }

  /// In the order of the cases.
  private static let qualifiedNames = Vocabulary.names(names)

  static let names: StaticString = """
    version xml:lang code congress session date office period encoding bom bytes sha256 format textBytes textSha256 name id \
    level kind style value when type high unit bound direction of scope ref indicator modality deadline responsible octets \
    content
    """
}

extension Vocabulary {
  /// The namespace for comparison in place.
  static let namespaceName: StaticString = "urn:reportxml:1"
  static let textName: StaticString = "text"
  static let charName: StaticString = "char"
  static let codeName: StaticString = "code"
  static let octetsName: StaticString = "octets"
  static let xmlPrefix = "xml:"
  static let xmlNamespaceName: StaticString = "http://www.w3.org/XML/1998/namespace"
}

extension Measure {
  /// How a figure measures.
  public enum StatementType: String, Sendable, Hashable, CaseIterable {
    /// The size of something continuous: 254亿元.
    case level
    /// A number of things or people: 16个.
    case count
    /// A change against an earlier time: 增长6.1%.
    case change
    /// A part of a whole: 占12%.
    case share
    /// A place in an order: 第3位.
    case rank
    /// Places gained or lost: 前移2个位次.
    case rankShift = "rank-shift"
    /// How many times as much: 1.5倍.
    case multiple
    /// A difference of percentages: 0.8个百分点.
    case difference
  }

  /// How the true amount relates to the value.
  public enum Bound: String, Sendable, Hashable, CaseIterable {
    /// Exactly so; what holds where the report prints no other word.
    case eq
    /// About: 左右、约、近.
    case approx
    /// This or more: 以上、不低于, which include the figure (民法典 art. 1259).
    case ge
    /// More than this: 超过、余、多.
    case gt
    /// This or less: 以内、不超过, which include it too.
    case le
    /// Less than this: 不足、低于.
    case lt
    /// From the value to the high value: 6%—6.5%.
    case range
  }

  /// Which way something changes or differs; the value itself is the magnitude.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// 增长、提高、前移.
    case up
    /// 下降、降低、后移.
    case down
  }
}

/// What a number that neither measures nor names is used for: the values of `number/@kind` that the converter writes.
enum NumberKind: String, Sendable, Hashable {
  /// 10亿元以上 in 10亿元以上项目.
  case threshold
  /// 24小时 in 24小时服务.
  case clock
  /// 三年 in 三年行动, 5年来.
  case duration
  /// 7 in 7方面工作, 20 in 20强.
  case setSize = "set-size"
  /// 500千伏 in 500千伏输变电工程.
  case specification
  /// A number whose use the words do not tell.
  case other
}

extension Commitment {
  /// What is promised.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A state to be reached: 增长6%左右, 确保青溪大桥建成通车.
    case target
    /// A deed to be done: 加快建设青溪大桥.
    case action
  }

  /// How firmly it is promised.
  public enum Modality: String, Sendable, Hashable, CaseIterable {
    /// 确保、保证.
    case ensure
    /// 力争、争取、努力.
    case strive
    /// Planned, without such a word.
    case plan
  }
}
