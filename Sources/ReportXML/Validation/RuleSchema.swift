internal import XMLBridge

/// A file of ISO Schematron rules that documents are checked with, besides those of the vocabulary.
///
/// The query language is XPath 1.0. A value; it is compiled once and serves any number of tasks.
public struct RuleSchema: Sendable {
  /// Which file it is.
  public let identity: Validator.Identity
  let rules: RuleSet

  /// Compiles a schema.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: What findings call it, and what the files that it includes are relative to.
  ///   - phase: The phase to check; without one the schema's default, `#ALL` for every pattern.
  ///   - resolver: Hands out the files that it includes, by name; by default there are none.
  /// - Throws: What is wrong with it and where.
  public init(
    _ bytes: [UInt8], name: String, phase: String? = nil,
    resolver: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }
  ) throws(RuleSchemaError) {
    do throws(RuleSetError) {
      rules = try RuleSet(bytes, name: name, phase: phase, resolver: resolver)
    } catch {
      throw RuleSchemaError(file: error.file ?? name, finding: Finding(error))
    }
    identity = Validator.Identity(name: name, of: bytes)
  }

  /// What the rules say about a document, as SVRL: every pattern, every rule that fired, every assertion that failed.
  ///
  /// - Parameter xml: The whole document; it need be no report.
  /// - Returns: A document in UTF-8, valid under the schema of ISO/IEC 19757-3.
  /// - Throws: ``ReportError/unreadableXML(_:)`` if it is not well-formed.
  public func svrl(of xml: [UInt8]) throws(ReportError) -> [UInt8] {
    do throws(XMLFailure) {
      let document = try Document(parsing: xml, limits: .report)
      return try SVRLWriter(rules: rules, run: rules.evaluate(in: document)).write()
    } catch {
      throw .unreadableXML(error.diagnostics.map { Finding($0) })
    }
  }

  /// The rules of the vocabulary in a phase.
  static func standard(_ phase: Phase) -> Result<RuleSchema, RuleSchemaError> {
    switch phase {
    case .wellformed: wellformed
    case .submission: submission
    case .archive: archive
    }
  }

  private static let wellformed = compiled(.wellformed)
  private static let submission = compiled(.submission)
  private static let archive = compiled(.archive)

  private static func compiled(_ phase: Phase) -> Result<RuleSchema, RuleSchemaError> {
    let schema = EmbeddedSchema.rules
    return Result { () throws(RuleSchemaError) in
      try RuleSchema(schema.bytes, name: schema.fileName, phase: phase.rawValue)
    }
  }
}

/// Why a schema cannot be used.
public struct RuleSchemaError: Error, Sendable, Hashable {
  /// The file, which may be one that the schema includes.
  public var file: String
  /// What is wrong, with its place in the file.
  public var finding: Finding
}

extension Finding {
  fileprivate init(_ error: RuleSetError) {
    let (id, count): (FindingID, Int) =
      switch error.kind {
      case .unreadable: (.rulesUnreadable, 0)
      case .notSchema: (.notASchema, 1)
      case .queryBinding: (.queryBinding, 2)
      case .unexpectedElement: (.unexpectedInRules, 1)
      case .missingAttribute: (.attributeMissingInRules, 2)
      case .unknownPhase: (.unknownPhase, 1)
      case .unknownReference: (.unknownReference, 2)
      case .unavailable: (.includeUnavailable, 1)
      case .cycle: (.cycleInRules, 1)
      case .tooLarge: (.rulesTooLarge, 1)
      case .duplicateVariable: (.duplicateVariable, 1)
      case .undefinedVariable: (.undefinedVariable, 2)
      case .undefinedPrefix: (.undefinedPrefix, 2)
      case .undefinedFunction: (.undefinedFunction, 2)
      case .expressionSyntax: (.expressionSyntax, 1)
      case .contextSelectsNothing: (.contextSelectsNothing, 1)
      }
    // What follows the parts of the message are words of the engine.
    self.init(
      id, Array(error.arguments.prefix(count)), xmlPlace: error.place, detail: error.arguments.dropFirst(count).first)
  }
}
