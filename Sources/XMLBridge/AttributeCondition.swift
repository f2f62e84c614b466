/// What an expression asks of attributes, as far as that can be told without evaluating XPath.
///
/// It must be true and false exactly when the expression is, read from left to right: what stands behind something unknown
/// is not looked at, since the unknown may fail.
package indirect enum AttributeCondition: Sendable, Hashable {
  /// Whose value is asked for.
  package enum Operand: Sendable, Hashable {
    /// `.`, the node itself.
    case itself
    /// `@name`.
    case own(String)
    /// `../@name`.
    case ofParent(String)
  }

  /// It is there.
  case exists(Operand)
  /// It is there and is this text.
  case equals(Operand, String)
  /// `starts-with(…, '…')`; one that is not there is empty.
  case starts(Operand, with: String)
  /// `string-length(…) > n` and its like: a number of characters; one that is not there has none.
  case length(Operand, ClosedRange<Int>)
  case not(AttributeCondition)
  case and(AttributeCondition, AttributeCondition)
  case or(AttributeCondition, AttributeCondition)
  /// Only XPath knows.
  case unknown

  /// Whether something may be told at all.
  package var isUseful: Bool {
    switch self {
    case .unknown: false
    case .not(let inner): inner.isUseful
    case .and(let first, _), .or(let first, _): first.isUseful
    default: true
    }
  }
}
