import CLibXML2

/// Gathers the errors of one libxml2 context.
///
/// The C side keeps an unretained pointer to the sink, so a sink must outlive the context it is registered with: create
/// it first, and read it after the last call on that context.
final class DiagnosticSink {
  /// A diagnostic with what is needed to find its place later, when all of them are known.
  struct Finding {
    var diagnostic: Diagnostic
    /// Number of the element in document order, from 0.
    var element: Int?
    /// The element, while its tree lives.
    var node: xmlNodePtr?
    /// Where the parser stood, in bytes.
    var offset: Int?
    /// libxml2's line, for want of better.
    var line: Int?
  }

  private(set) var findings: [Finding] = []
  private(set) var isTruncated = false
  private(set) var hasErrors = false
  /// Whether an IDREF without its ID was reported: the one case in which RELAX NG returns -1 for a mistake of the
  /// document.
  private(set) var hasDanglingReferences = false
  private let limit: Int
  private let source: String?

  init(source: String?, limit: Int = Limits.diagnostics) {
    self.source = source
    self.limit = max(limit, 1)
  }

  /// The sink as the user data of a C callback.
  var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  func record(_ error: UnsafePointer<xmlError>, offset: Int? = nil) {
    if error.pointee.level != XML_ERR_WARNING { hasErrors = true }
    if error.pointee.code == Int32(bitPattern: XML_DTD_UNKNOWN_ID.rawValue) { hasDanglingReferences = true }
    // Before anything is copied: a hostile document may have millions of errors.
    guard findings.count < limit else { return isTruncated = true }
    let line = error.pointee.line
    var finding = Finding(diagnostic: Diagnostic(error.pointee), offset: offset, line: line > 0 ? Int(line) : nil)
    // `xmlError.node` is always an element, even if an attribute is to blame (`__xmlRaiseError` walks up).
    if let node = error.pointee.node?.assumingMemoryBound(to: xmlNode.self), node.pointee.type == XML_ELEMENT_NODE {
      finding.blame(node)
    }
    add(finding)
  }

  /// Adds what no callback of libxml2 says about an element.
  func record(_ diagnostic: Diagnostic, about node: xmlNodePtr) {
    hasErrors = true
    guard findings.count < limit else { return isTruncated = true }
    var finding = Finding(diagnostic: diagnostic)
    finding.blame(node)
    add(finding)
  }

  /// Says what could stand in the place of a finding.
  func expect(_ names: [String], atFinding index: Int) { findings[index].diagnostic.expected = names }

  /// Puts the findings in the order of their elements; what is about one element stays as it was.
  func putInDocumentOrder() {
    findings = findings.enumerated().sorted {
      ($0.element.element ?? .max, $0.offset) < ($1.element.element ?? .max, $1.offset)
    }.map(\.element)
  }

  func record(_ diagnostic: Diagnostic, offset: Int? = nil, line: Int? = nil) {
    hasErrors = true
    add(Finding(diagnostic: diagnostic, offset: offset, line: line))
  }

  private func add(_ finding: Finding) {
    guard findings.count < limit else { return isTruncated = true }
    var finding = finding
    finding.diagnostic.source = source
    findings.append(finding)
  }

  /// The findings with the references that lack their ID in document order: libxml2 keeps those in a hash table with a
  /// random seed, and reports them last.
  var orderedFindings: [Finding] {
    let isReference = { (finding: Finding) in finding.diagnostic.code == Int(XML_DTD_UNKNOWN_ID.rawValue) }
    let references = findings.filter(isReference).sorted {
      ($0.element ?? 0, $0.diagnostic.message) < ($1.element ?? 0, $1.diagnostic.message)
    }
    return findings.filter { !isReference($0) } + references
  }

  /// The diagnostics of a parse with their places; there is no tree to say more.
  func diagnostics(in bytes: Span<UInt8>) -> [Diagnostic] {
    let places = Place.find(findings.compactMap(\.offset), in: bytes)
    return findings.map { finding in
      var diagnostic = finding.diagnostic
      diagnostic.place = finding.offset.flatMap { places[$0] } ?? finding.line.map { Place(line: $0) }
      return diagnostic
    }
  }

  /// What to throw when a call failed: never empty, even if libxml2 was silent.
  func failure(_ diagnostics: [Diagnostic], attempt: String) -> XMLFailure {
    let unexplained = Diagnostic(.unexplained, "libxml2 gave no reason: \(attempt)", arguments: [attempt])
    guard let first = diagnostics.first else { return XMLFailure(unexplained) }
    // Warnings alone do not explain a failure.
    return XMLFailure(first, diagnostics.dropFirst() + (hasErrors ? [] : [unexplained]), isTruncated: isTruncated)
  }
}

extension Limits {
  /// How many diagnostics one call keeps unless told otherwise.
  package static let diagnostics = 10_000
}

/// The callback for contexts that pass their user data through, which is a ``DiagnosticSink``.
func recordError(_ context: UnsafeMutableRawPointer?, _ error: UnsafePointer<xmlError>?) {
  guard let context, let error else { return }
  Unmanaged<DiagnosticSink>.fromOpaque(context).takeUnretainedValue().record(error)
}

extension DiagnosticSink.Finding {
  /// Takes down which element it is about; copies of a tree, as RELAX NG makes of schemas, have no numbers.
  fileprivate mutating func blame(_ node: xmlNodePtr) {
    element = node.elementNumber
    self.node = node
    diagnostic.element = node.qualifiedName
    diagnostic.namespace = String(xml: node.pointee.ns?.pointee.href)
    if let parent = node.pointee.parent, parent.pointee.type == XML_ELEMENT_NODE {
      diagnostic.parent = parent.qualifiedName
    }
  }
}

extension UnsafeMutablePointer<xmlNode> {
  /// The name of an element as it stands in the document.
  var qualifiedName: String {
    let local = String(xml: pointee.name) ?? ""
    return String(xml: pointee.ns?.pointee.prefix).map { "\($0):\(local)" } ?? local
  }

  /// The number of an element in document order, from 0, kept in `_private` plus one.
  var elementNumber: Int? {
    get { pointee._private.map { Int(bitPattern: $0) - 1 } }
    nonmutating set { pointee._private = newValue.flatMap { UnsafeMutableRawPointer(bitPattern: $0 + 1) } }
  }
}
