/// One thing there is to say about a document, copied out of C memory (`xmlError`).
///
/// Most come from libxml2, whose `code` stays the same between versions while its wording does not. What this module
/// refuses by itself has the domain ``Domain/policy`` and a code of ``Policy``.
package struct Diagnostic: Error, Sendable, Hashable {
  /// How bad it is (`xmlErrorLevel`).
  package enum Severity: Sendable, Hashable { case warning, error, fatal }

  /// Whose numbers `code` counts in; `policy` is this module itself, all others are parts of libxml2.
  package enum Domain: Sendable, Hashable { case parser, namespace, xsd, relaxNG, xpath, policy, other }

  package var severity: Severity
  package var domain: Domain
  /// libxml2's number for the message (`xmlParserErrors`, `xmlRelaxNGValidErr`), or the raw value of a ``Policy``.
  package var code: Int
  /// libxml2's own words without the final line break, at most ``lengthLimit`` bytes: material, not for end users.
  package var message: String
  /// The parts libxml2 put into the message, in its order, each at most ``lengthLimit`` bytes.
  package var arguments: [String]
  /// The number libxml2 put into the message: a code point, or the line of a start tag.
  package var number: Int?
  /// The name the document was given.
  package var source: String?
  /// The start of the element or, if `attribute` is set, of the attribute's name; for a document that cannot be parsed,
  /// where the parser stood.
  package var place: Place?
  /// The way from the root to the node: `/report/text[1]/p[3]/@id`.
  ///
  /// Names are as in the document, so with a default namespace this is an XPath only for readers that bind it.
  package var path: String?
  /// Local name of the attribute, if an attribute is to blame.
  package var attribute: String?
  /// Name of the element, with the prefix it has in the document.
  package var element: String?
  /// Namespace of the element.
  package var namespace: String?
  /// Name of the element around that.
  package var parent: String?
  /// The names that could stand there, for an error in the content of an element; `nil` if nobody knows.
  package var expected: [String]?
  /// UTF-8 bytes of the node within the character data of the element that the document was told to count in.
  ///
  /// See ``Document/init(parsing:name:limits:countingTextOf:characterElement:diagnosticLimit:)``. `nil` outside of that
  /// element, and for the element itself.
  package var textRange: Range<Int>?
  /// Where ``textRange`` begins.
  package var textOffset: Int? { textRange?.lowerBound }

  /// Longest message or argument, in bytes: libxml2 quotes whole values, and a value may be megabytes.
  package static let lengthLimit = 4096
}

extension Diagnostic {
  /// What this module refuses or reports by itself.
  package enum Policy: Int, Sendable, Hashable, CaseIterable {
    /// More bytes than ``Limits/maximumBytes``. Arguments: size, limit.
    case tooLarge = 1
    /// More nested elements than ``Limits/maximumDepth``. Arguments: limit.
    case tooDeep
    /// A document type declaration.
    case documentType
    /// Bytes that are not UTF-8 in a document that should be. Arguments: the first such bytes in hexadecimal digits.
    case notUTF8
    /// A UTF-8 byte order mark, but another encoding declared. Arguments: the encoding declared.
    case contradictoryEncoding
    /// An XPath evaluation over its limit. Arguments: the expression, the limit.
    case tooMuchWork
    /// Text that no XML document can hold, or that would not come back as it was. Arguments: where it was to go.
    case notWritable
    /// libxml2 failed without saying why, most likely for want of memory. Arguments: what was tried.
    case unexplained
    /// Something an expression may not do. Arguments: what.
    case denied
  }

  /// The policy behind the diagnostic; `nil` for those of libxml2.
  package var policy: Policy? { domain == .policy ? Policy(rawValue: code) : nil }

  init(_ policy: Policy, _ message: String, arguments: [String] = []) {
    self.init(severity: .fatal, domain: .policy, code: policy.rawValue, message: message, arguments: arguments)
  }
}

/// What a throwing call of this module throws: at least one diagnostic.
package struct XMLFailure: Error, Sendable, Hashable {
  /// All that was found, in order; never empty.
  package let diagnostics: [Diagnostic]
  /// Whether there were more than the limit for diagnostics allowed to keep.
  package let isTruncated: Bool

  package init(_ first: Diagnostic, _ rest: [Diagnostic] = [], isTruncated: Bool = false) {
    diagnostics = [first] + rest
    self.isTruncated = isTruncated
  }
}
