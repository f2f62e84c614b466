extension ExactDecimal: CustomStringConvertible {
  /// The canonical form of XSD's `decimal`, with no point where there is no fraction: `0.9`, `254000000`, `0`.
  var description: String {
    let digits = Array(String(coefficient.magnitude).utf8)
    let zero = UInt8(ascii: "0")
    var text = coefficient < 0 ? [UInt8(ascii: "-")] : []
    if exponent >= 0 {
      text += digits
      text += [UInt8](repeating: zero, count: exponent)
    } else {
      let whole = digits.count + exponent
      text += whole > 0 ? Array(digits.prefix(whole)) : [zero]
      text.append(UInt8(ascii: "."))
      text += [UInt8](repeating: zero, count: max(-whole, 0))
      text += digits.suffix(min(-exponent, digits.count))
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Reads what `description` writes, and any other decimal of XSD: `+1.50`, `.5`, `007`.
  init?(_ text: some StringProtocol) {
    var coefficient: Int128 = 0
    var exponent = 0
    var digits = 0
    var isBehindPoint = false
    var rest = text.utf8[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    for byte in rest {
      if byte == UInt8(ascii: "."), !isBehindPoint {
        isBehindPoint = true
        continue
      }
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      let (product, overflow) = coefficient.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int128(byte - UInt8(ascii: "0")))
      guard !overflow, !carry else { return nil }
      coefficient = sum
      digits += 1
      if isBehindPoint { exponent -= 1 }
    }
    guard digits > 0 else { return nil }
    self.init(coefficient: isNegative ? -coefficient : coefficient, exponent: exponent)
  }
}
