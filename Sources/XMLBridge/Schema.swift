import CLibXML2

/// A compiled schema.
///
/// Immutable once built, so any number of tasks may validate with it at once: libxml2 keeps all state of a run in the
/// validation context. That is evidence (ThreadSanitizer, eight threads), not a promise of libxml2.
package protocol Schema: Sendable {
  /// Checks a document, keeping at most `diagnosticLimit` diagnostics.
  func validate(_ document: borrowing Document, diagnosticLimit: Int) -> Outcome
}

extension Schema {
  /// Checks a document, keeping at most ``Limits/diagnostics`` diagnostics.
  package func validate(_ document: borrowing Document) -> Outcome {
    validate(document, diagnosticLimit: Limits.diagnostics)
  }

  /// One validation, from a fresh context to the verdict; a context that cannot be made leaves it incomplete.
  func run(
    on document: borrowing Document, diagnosticLimit: Int, attempt: String,
    _ validate: (DiagnosticSink) -> Int32?
  ) -> Outcome {
    let sink = DiagnosticSink(source: document.name, limit: diagnosticLimit)
    clibxml2_forget_references(document.tree)
    // Some errors reach only the handler of the thread.
    let result = LibXML2.reporting(to: sink) { validate(sink) ?? -1 }
    return Outcome(result, sink, in: document, attempt: attempt)
  }
}
