import CLibXML2

/// The expressions of a program, compiled (`xmlXPathCompExpr`).
///
/// For one thread at a time: while it evaluates, libxml2 keeps the functions it has looked up inside of the expressions.
/// Unchecked `Sendable`, so that an instance can be handed from one task to the next.
package final class CompiledExpressions: @unchecked Sendable {
  /// Why a program cannot be compiled.
  package struct Failure: Error, Sendable, Hashable {
    /// The expression at fault.
    package let expression: Int
    package let diagnostic: Diagnostic
  }

  package let program: XPathProgram
  let pointers: [xmlXPathCompExprPtr]
  let decisions: AttributeDecisions
  /// For each variable whether it has one value for the run.
  let isGlobal: [Bool]

  /// Compiles all expressions (`xmlXPathCtxtCompile`).
  package init(_ program: XPathProgram) throws(Failure) {
    self.program = program
    decisions = AttributeDecisions(program.conditions)
    isGlobal = program.variables.map(\.isGlobal)
    let sink = DiagnosticSink(source: nil)
    LibXML2.enter()
    let context = xmlXPathNewContext(nil)
    defer { xmlXPathFreeContext(context) }
    if let context { clibxml2_report_xpath(context, recordError, sink.context) }
    var pointers: [xmlXPathCompExprPtr] = []
    pointers.reserveCapacity(program.expressions.count)
    for (index, source) in program.expressions.enumerated() {
      // In brackets an expression is never one that libxml2 streams, for streams do not count what they cost.
      let compiled = context.flatMap { source.utf8.contains(0) ? nil : xmlXPathCtxtCompile($0, "(\(source))") }
      guard let compiled, !sink.hasErrors else {
        xmlXPathFreeCompExpr(compiled)
        pointers.forEach { xmlXPathFreeCompExpr($0) }
        let failure = sink.failure(sink.findings.map(\.diagnostic), attempt: "compiling an XPath")
        throw Failure(expression: index, diagnostic: failure.diagnostics[0])
      }
      pointers.append(compiled)
    }
    self.pointers = pointers
  }

  deinit { pointers.forEach { xmlXPathFreeCompExpr($0) } }
}
