/// What validating a document came to.
package struct Outcome: Sendable, Hashable {
  package enum Verdict: Sendable, Hashable {
    case valid
    case invalid
    /// libxml2 could not finish: nothing is known about the document, least of all that it is valid.
    case incomplete
  }

  package let verdict: Verdict
  /// In the order libxml2 found them, references without their ID last; a valid document can have warnings.
  package let diagnostics: [Diagnostic]
  /// Whether there were more than the limit allowed to keep.
  package let isTruncated: Bool

  package var isValid: Bool { verdict == .valid }

  /// Makes the verdict of what libxml2 returned (0 for valid, an error code if not, -1 if it failed itself) and of what
  /// it said meanwhile.
  init(_ result: Int32, _ sink: DiagnosticSink, in document: borrowing Document, attempt: String) {
    let diagnostics = document.located(sink.orderedFindings)
    switch result {
    case 0 where !sink.hasErrors:
      verdict = .valid
      self.diagnostics = diagnostics
    case 0...:
      // A 0 is not to be trusted alone: libxml2 has been seen to report an error and to return 0.
      verdict = .invalid
      self.diagnostics = sink.failure(diagnostics, attempt: attempt).diagnostics
    default:
      verdict = sink.hasDanglingReferences ? .invalid : .incomplete
      self.diagnostics = sink.failure(diagnostics, attempt: attempt).diagnostics
    }
    isTruncated = sink.isTruncated
  }
}
