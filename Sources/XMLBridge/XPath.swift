import CLibXML2

/// An XPath 1.0 expression, checked for syntax when it is made (`xmlXPathCompExpr`).
///
/// Unknown functions and prefixes show only when it is evaluated. Expressions are trusted, the documents need not be.
package struct XPath: ~Copyable {
  /// How many operations one evaluation may take unless told otherwise.
  package static let operationLimit = 10_000_000

  private let expression: xmlXPathCompExprPtr
  private let source: String
  private let namespaces: [String: String]

  /// Compiles an expression (`xmlXPathCtxtCompile`).
  ///
  /// - Parameters:
  ///   - source: the expression.
  ///   - namespaces: what its prefixes stand for: URIs by prefix.
  /// - Throws: what is wrong with its syntax.
  package init(_ source: String, namespaces: [String: String] = [:]) throws(XMLFailure) {
    let sink = DiagnosticSink(source: source)
    // C would see only what is before a NUL.
    guard !source.utf8.contains(0) else {
      throw XMLFailure(Diagnostic(.notWritable, "an XPath expression with U+0000", arguments: ["XPath"]))
    }
    let compiled: xmlXPathCompExprPtr? = LibXML2.reporting(to: sink) {
      guard let context = xmlXPathNewContext(nil) else { return nil }
      defer { xmlXPathFreeContext(context) }
      clibxml2_report_xpath(context, recordError, sink.context)
      return xmlXPathCtxtCompile(context, source)
    }
    guard let compiled, !sink.hasErrors else {
      xmlXPathFreeCompExpr(compiled)
      throw sink.failure(sink.findings.map(\.diagnostic), attempt: "compiling the XPath \(source)")
    }
    expression = compiled
    self.source = source
    self.namespaces = namespaces
  }

  deinit { xmlXPathFreeCompExpr(expression) }

  /// Evaluates the expression at the root of a document (`xmlXPathCompiledEval`).
  ///
  /// - Parameters:
  ///   - document: the document.
  ///   - operationLimit: how much work it may take, in libxml2's count, before it fails with
  ///     ``Diagnostic/Policy/tooMuchWork``.
  /// - Returns: the value, copied.
  /// - Throws: what kept it from having one.
  package borrowing func evaluate(
    in document: borrowing Document, operationLimit: Int = XPath.operationLimit
  ) throws(XMLFailure) -> Value {
    let sink = DiagnosticSink(source: source)
    let tree = document.tree
    let expression = expression
    let namespaces = namespaces
    let result: xmlXPathObjectPtr? = LibXML2.reporting(to: sink) {
      guard let context = xmlXPathNewContext(tree) else { return nil }
      defer { xmlXPathFreeContext(context) }
      clibxml2_report_xpath(context, recordError, sink.context)
      // 0 would mean no limit.
      context.pointee.opLimit = UInt(max(operationLimit, 1))
      for (prefix, uri) in namespaces where xmlXPathRegisterNs(context, prefix, uri) != 0 { return nil }
      return xmlXPathCompiledEval(expression, context)
    }
    defer { xmlXPathFreeObject(result) }
    guard let result, !sink.hasErrors else { throw failure(sink, operationLimit: operationLimit) }
    return Value(result.pointee, in: document)
  }

  private borrowing func failure(_ sink: DiagnosticSink, operationLimit: Int) -> XMLFailure {
    let isTooMuch = sink.findings.contains {
      $0.diagnostic.domain == .xpath && $0.diagnostic.code == Diagnostic.xpathCode(XPATH_OP_LIMIT_EXCEEDED)
    }
    guard isTooMuch else {
      return sink.failure(sink.findings.map(\.diagnostic), attempt: "evaluating the XPath \(source)")
    }
    var diagnostic = Diagnostic(
      .tooMuchWork, "the XPath \(source) takes more than \(operationLimit) operations",
      arguments: [source, "\(operationLimit)"])
    diagnostic.source = source
    return XMLFailure(diagnostic)
  }
}
