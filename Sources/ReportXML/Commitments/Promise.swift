/// A promised clause of a passage.
struct Promise: Sendable, Hashable {
  var range: Range<Int>
  var kind: Commitment.Kind
  var modality: Commitment.Modality
  /// The date or period by which it is promised, in ISO 8601.
  var deadline: String?
  /// Who is to see to it, as printed.
  var responsible: Range<Int>?
}
