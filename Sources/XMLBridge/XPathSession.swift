import CLibXML2

/// One run of a program over a document: evaluates its expressions at nodes, which are numbers of a ``NodeTable``.
///
/// One context of libxml2 serves the whole run. The session points into the document and must not be used after it.
package final class XPathSession {
  /// Why an expression has no value.
  package struct Failure: Error, Sendable, Hashable {
    /// The expression at fault: the one asked for, or that of a variable it uses.
    package let expression: Int
    /// The variable it belongs to.
    package let variable: Int?
    package let diagnostic: Diagnostic
  }

  /// What a run may cost, in operations as libxml2 counts them.
  package struct Budget: Sendable, Hashable {
    /// Of one evaluation.
    package var evaluation: Int
    /// Of all of them.
    package var run: Int

    /// A budget whose run is a hundred times an evaluation.
    package init(evaluation: Int = XPath.operationLimit, run: Int? = nil) {
      self.evaluation = max(evaluation, 1)
      self.run = max(run ?? self.evaluation.multipliedReportingOverflow(by: 100).partialValue, self.evaluation)
    }
  }

  /// The nodes of the document that is being read.
  package internal(set) var nodes: NodeTable
  /// Those of the document that the session began with.
  let firstNodes: NodeTable

  let expressions: CompiledExpressions
  let context: xmlXPathContextPtr
  let budget: Budget
  var spent = 0
  /// The first failure of the evaluation that is under way.
  var failure: Failure?
  /// The expression under way, and the variable it belongs to.
  var running: (expression: Int, variable: Int?) = (0, nil)
  /// What `current()` is.
  var current: xmlNodePtr
  var variables: [VariableState]
  /// Why a variable has no value, by its number.
  var variableFailures: [Int: Failure] = [:]
  /// Counts the current nodes, so that values that belong to earlier ones are known as such.
  var epoch = 0
  var keys: [KeyTable] = []
  var isBuildingKey = false

  /// Begins a run; `nil` if there is no memory for it.
  package init?(_ expressions: CompiledExpressions, in document: borrowing Document, budget: Budget = Budget()) {
    LibXML2.enter()
    guard let context = xmlXPathNewContext(document.tree) else { return nil }
    self.context = context
    self.expressions = expressions
    self.budget = budget
    firstNodes = NodeTable(document, for: expressions)
    nodes = firstNodes
    current = firstNodes.pointer(0)
    variables = Array(repeating: VariableState(), count: expressions.program.variables.count)
    let session = Unmanaged.passUnretained(self).toOpaque()
    clibxml2_report_xpath(context, recordSessionError, session)
    // Objects of XPath are used again and not freed: half of the time goes there otherwise.
    xmlXPathContextSetCache(context, 1, -1, 0)
    for (prefix, uri) in expressions.program.namespaces where xmlXPathRegisterNs(context, prefix, uri) != 0 {
      return nil
    }
    registerFunctions(session)
    xmlXPathRegisterVariableLookup(context, lookUpVariable, session)
  }

  deinit {
    for variable in variables { xmlXPathFreeObject(variable.object) }
    xmlXPathFreeContext(context)
  }

  /// A table of another document, for ``read(_:)``.
  package func table(for document: borrowing Document) -> NodeTable {
    NodeTable(document, for: expressions)
  }

  /// Makes a node the current one: variables that are not global get new values.
  package func begin(at node: Int) {
    epoch += 1
    current = nodes.pointer(node)
  }

  /// Turns to another document, or back to the first one with `nil`; what is known of the document before is forgotten.
  package func read(_ table: NodeTable?) {
    epoch += 1
    for index in variables.indices where !expressions.program.variables[index].isGlobal { variables[index].clear() }
    keys.removeAll { $0.document != firstNodes.document }
    nodes = table ?? firstNodes
    current = nodes.pointer(0)
  }

  func record(_ error: xmlError) {
    guard failure == nil else { return }
    var diagnostic = Diagnostic(error)
    if diagnostic.code == Diagnostic.xpathCode(XPATH_OP_LIMIT_EXCEEDED) {
      diagnostic = overLimit
    } else {
      diagnostic.arguments = []
      diagnostic.message = diagnostic.xpathMessage
    }
    fail(diagnostic)
  }

  func fail(_ diagnostic: Diagnostic) {
    if failure == nil {
      failure = Failure(expression: running.expression, variable: running.variable, diagnostic: diagnostic)
    }
  }

  var overLimit: Diagnostic {
    Diagnostic(
      .tooMuchWork, "an evaluation may take \(budget.evaluation) operations, and all together \(budget.run)",
      arguments: ["\(budget.evaluation)", "\(budget.run)"])
  }
}

/// The error handler of the session's context.
private func recordSessionError(_ session: UnsafeMutableRawPointer?, _ error: UnsafePointer<xmlError>?) {
  guard let session, let error else { return }
  Unmanaged<XPathSession>.fromOpaque(session).takeUnretainedValue().record(error.pointee)
}
