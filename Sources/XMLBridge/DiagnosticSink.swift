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
    add(
      Finding(
        diagnostic: Diagnostic(error.pointee), element: elementNumber(error.pointee.node), offset: offset,
        line: line > 0 ? Int(line) : nil))
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

/// The number ``TreeBuilder`` wrote into the node; `nil` for nodes of other trees, such as copies.
///
/// `xmlError.node` is always an element, even if an attribute is to blame (`__xmlRaiseError` walks up).
private func elementNumber(_ node: UnsafeMutableRawPointer?) -> Int? {
  guard let node = node?.assumingMemoryBound(to: xmlNode.self), node.pointee.type == XML_ELEMENT_NODE else {
    return nil
  }
  return node.elementNumber
}

extension UnsafeMutablePointer<xmlNode> {
  /// The number of an element in document order, from 0, kept in `_private` plus one.
  var elementNumber: Int? {
    get { pointee._private.map { Int(bitPattern: $0) - 1 } }
    nonmutating set { pointee._private = newValue.flatMap { UnsafeMutableRawPointer(bitPattern: $0 + 1) } }
  }
}
