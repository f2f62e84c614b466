internal import XMLBridge

/// A compiled schema of ISO Schematron with XPath 1.0 as its query language.
///
/// Reusable, and for any number of tasks at once.
struct RuleSet: Sendable {
  /// Hands out the bytes of a file by its name; `nil` for one that is not to be had.
  typealias Resolver = @Sendable (String) -> [UInt8]?

  /// The title of the schema, with normalised white space.
  let title: String?
  /// The version of the schema, not of Schematron.
  let version: String?
  /// The active phase; `#ALL` for all patterns.
  let phase: String
  /// All phases of the schema.
  let phases: [String]
  /// Prefixes and the namespaces they stand for, in order.
  let namespaces: [(prefix: String, uri: String)]
  /// The patterns of the phase.
  let patterns: [CompiledPattern]
  /// How many rules the patterns have.
  let ruleCount: Int
  /// How many assertions and reports the rules have.
  let testCount: Int

  let sources: [String]
  let resolver: Resolver
  private let pool: ExpressionPool

  /// Compiles a schema.
  ///
  /// - Parameters:
  ///   - schema: The file.
  ///   - name: What errors call it, and what the names of included files are relative to.
  ///   - phase: The phase to compile; without one, or with `#DEFAULT`, the one that the schema names.
  ///   - resolver: Hands out included files and the documents that patterns name; by default there are none.
  /// - Throws: What is wrong with it and where.
  init(
    _ schema: [UInt8], name: String? = nil, phase: String? = nil, resolver: @escaping Resolver = { _ in nil }
  ) throws(RuleSetError) {
    var expansion = SchemaExpansion(try SchemaFiles(schema, name: name, resolver: resolver))
    let compiler: RuleCompiler
    do throws(SchemaFault) {
      compiler = try RuleCompiler(try expansion.expand(), phase: phase)
    } catch {
      throw expansion.files.located(error)
    }
    do throws(CompiledExpressions.Failure) {
      pool = try ExpressionPool(compiler.program)
    } catch {
      let source = compiler.sources[error.expression]
      throw expansion.files.located(
        SchemaFault(
          .expressionSyntax, [source.text, error.diagnostic.message], source.origin, attribute: source.attribute))
    }
    title = compiler.title
    version = compiler.version
    self.phase = compiler.phase
    phases = compiler.phases
    namespaces = compiler.namespaces
    patterns = compiler.patterns
    ruleCount = patterns.reduce(0) { $0 + $1.rules.count }
    testCount = patterns.reduce(0) { $0 + $1.rules.reduce(0) { $0 + $1.tests.count } }
    sources = compiler.sources.map(\.text)
    self.resolver = resolver
  }

  /// Checks a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - operationLimit: How much work one evaluation may take, as libxml2 counts it; all together may take a hundred
  ///     times as much. A test over the limit fails to run and is not tried again.
  ///   - resultLimit: How many results to keep.
  /// - Returns: What was found, and what could not be evaluated.
  func evaluate(
    in document: borrowing Document, operationLimit: Int = XPath.operationLimit, resultLimit: Int = Limits.diagnostics
  ) -> RuleRun {
    guard let expressions = pool.take(),
      let session = XPathSession(expressions, in: document, budget: .init(evaluation: operationLimit))
    else { return RuleRun(failures: [.noMemory], plannedRules: ruleCount, plannedTests: testCount) }
    defer { pool.give(expressions) }
    var evaluation = RuleEvaluation(self, session, resultLimit: resultLimit)
    evaluation.run(in: document)
    return evaluation.result
  }
}
