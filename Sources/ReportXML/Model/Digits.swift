extension [UInt8] {
  /// Appends a number in decimal digits.
  mutating func append(digitsOf number: UInt64) {
    // Divisions by a constant are multiplications; most numbers are short.
    var digits = InlineArray<20, UInt8>(repeating: 0)
    var rest = number
    var first = 20
    repeat {
      first &-= 1
      digits[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    } while rest > 0
    for index in first..<20 { append(digits[index]) }
  }
}
