/// What a report says about itself, and what is known of its source.
///
/// Everything but `source` may be missing: the converter leaves out what the text does not say.
public struct Metadata: Sendable, Hashable {
  /// The title as printed, without blanks between the characters of a spaced title.
  public var title: String?
  /// The place whose government reports.
  public var jurisdiction: Jurisdiction?
  /// The congress that hears the report.
  public var assembly: Assembly?
  /// The day of delivery, ISO 8601: `2024-01-28`.
  public var delivered: String?
  /// Who delivers the report.
  public var speakers: [Speaker] = []
  /// The period that the report looks back on.
  public var review: Period?
  /// The period that it plans.
  public var plan: Period?
  /// The file the report was made from.
  public var source: Source
  /// The program that made the XML.
  public var generator: Generator?

  /// Metadata of a source, with nothing else known.
  public init(source: Source) { self.source = source }

  /// A place: its name, and its code of GB/T 2260 where it is known.
  public struct Jurisdiction: Sendable, Hashable {
    /// The name as the report prints it.
    public var name: String
    /// Six digits.
    public var code: String?

    /// A place by name and code.
    public init(name: String, code: String? = nil) {
      self.name = name
      self.code = code
    }
  }

  /// A people's congress in session.
  public struct Assembly: Sendable, Hashable {
    /// The name as printed: 汐州市第五届人民代表大会第五次会议.
    public var name: String
    /// The number of the congress: 5 for 第五届.
    public var congress: Int?
    /// The number of the session: 5 for 第五次会议.
    public var session: Int?

    /// A session by name and numbers.
    public init(name: String, congress: Int? = nil, session: Int? = nil) {
      self.name = name
      self.congress = congress
      self.session = session
    }
  }

  /// Who speaks.
  public struct Speaker: Sendable, Hashable {
    /// The name, without blanks.
    public var name: String
    /// The office as printed: 汐州市人民政府市长.
    public var office: String?

    /// A speaker by name and office.
    public init(name: String, office: String? = nil) {
      self.name = name
      self.office = office
    }
  }

  /// The file a report was made from.
  public struct Source: Sendable, Hashable {
    /// The encoding of its characters, by its IANA name.
    public var encoding: String
    /// Whether a byte-order mark stands before the text.
    public var hasByteOrderMark: Bool
    /// Its size in bytes, with the byte-order mark.
    public var byteCount: Int
    /// The SHA-256 of its bytes, 64 lower-case hexadecimal digits.
    public var sha256: String

    /// The text that was taken out of the file, where it is no text itself; `nil` where the bytes of the file are the text.
    public var extraction: ExtractedText?

    /// The text that was taken out of a document or page.
    public struct ExtractedText: Sendable, Hashable {
      /// What the file is: `docx`, `html`.
      public var format: String
      /// The size of the text in bytes, UTF-8.
      public var byteCount: Int
      /// The SHA-256 of the text, 64 lower-case hexadecimal digits.
      public var sha256: String

      /// A text by its properties.
      public init(format: String, byteCount: Int, sha256: String) {
        self.format = format
        self.byteCount = byteCount
        self.sha256 = sha256
      }
    }

    /// A source by its properties.
    public init(encoding: String, hasByteOrderMark: Bool, byteCount: Int, sha256: String) {
      self.encoding = encoding
      self.hasByteOrderMark = hasByteOrderMark
      self.byteCount = byteCount
      self.sha256 = sha256
    }
  }

  /// A program.
  public struct Generator: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its version.
    public var version: String

    /// A program by name and version.
    public init(name: String, version: String) {
      self.name = name
      self.version = version
    }

    /// This library.
    public static let current = Generator(name: "reportxml", version: ReportXMLVersion.current)
  }
}

/// The version of this library and of the command.
public enum ReportXMLVersion {
  /// Semantic versioning.
  public static let current = "0.1.0"
}
