/// A decimal as the XML writes it: digits, never a binary fraction.
///
/// `254000000`, `0.8`, `-2.50`: no leading zeros, no exponent, no separators, at most 38 digits before the point and 38
/// behind it. ``description`` is what was written. Two decimals are equal if they are the same number: `2.5` and `2.50`.
public struct DecimalText: Sendable, CustomStringConvertible {
  /// The digits as written.
  public let description: String

  /// Reads a decimal; `nil` if it is not written as said above.
  public init?(_ text: String) {
    let parts = Parts(text)
    guard (1...38).contains(parts.whole.count), parts.whole.count == 1 || parts.whole.first != 0x30,
      parts.fraction.map({ (1...38).contains($0.count) }) ?? true,
      (parts.whole + (parts.fraction ?? [])).allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    description = text
  }

  /// Whether it is below zero.
  public var isNegative: Bool { order.sign < 0 }

  /// What is compared: the sign, then the digits before and behind the point without zeros that count for nothing.
  private var order: (sign: Int, whole: [UInt8], fraction: [UInt8]) {
    let parts = Parts(description)
    let fraction = Array((parts.fraction ?? []).reversed().drop { $0 == 0x30 }.reversed())
    let whole = parts.whole == [0x30] ? [] : Array(parts.whole)
    return (whole.isEmpty && fraction.isEmpty ? 0 : parts.isNegative ? -1 : 1, whole, fraction)
  }

  /// A text cut at its hyphen and its point, whatever stands between.
  private struct Parts {
    var isNegative: Bool
    var whole: ArraySlice<UInt8>
    var fraction: ArraySlice<UInt8>?

    init(_ text: String) {
      var digits = Array(text.utf8)[...]
      isNegative = digits.first == 0x2D
      if isNegative { digits = digits.dropFirst() }
      let point = digits.firstIndex(of: 0x2E)
      whole = digits.prefix(upTo: point ?? digits.endIndex)
      fraction = point.map { digits.suffix(from: $0 + 1) }
    }
  }
}

extension DecimalText: Comparable, Hashable {
  /// Whether both are the same number.
  public static func == (left: DecimalText, right: DecimalText) -> Bool { left.order == right.order }

  /// Whether the first number is the smaller one.
  public static func < (left: DecimalText, right: DecimalText) -> Bool {
    let (a, b) = (left.order, right.order)
    guard a.sign == b.sign else { return a.sign < b.sign }
    let (small, large) = a.sign < 0 ? (b, a) : (a, b)
    guard small.whole.count == large.whole.count else { return small.whole.count < large.whole.count }
    return (small.whole + small.fraction).lexicographicallyPrecedes(large.whole + large.fraction)
  }

  /// Equal numbers have the same hash.
  public func hash(into hasher: inout Hasher) {
    let order = order
    hasher.combine(order.sign)
    hasher.combine(order.whole)
    hasher.combine(order.fraction)
  }
}
