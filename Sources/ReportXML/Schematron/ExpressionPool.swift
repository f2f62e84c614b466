internal import Synchronization
internal import XMLBridge

/// Instances of the same compiled expressions, for one task each.
final class ExpressionPool: Sendable {
  private let program: XPathProgram
  private let idle: Mutex<[CompiledExpressions]>

  init(_ program: XPathProgram) throws(CompiledExpressions.Failure) {
    self.program = program
    let first = try CompiledExpressions(program)
    idle = Mutex([first])
  }

  /// An instance that nobody else has; `nil` if there is no memory for one more.
  func take() -> CompiledExpressions? {
    idle.withLock { $0.popLast() } ?? (try? CompiledExpressions(program))
  }

  func give(_ expressions: CompiledExpressions) {
    idle.withLock { $0.append(expressions) }
  }
}
