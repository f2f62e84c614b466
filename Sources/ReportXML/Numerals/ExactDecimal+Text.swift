extension ExactDecimal: CustomStringConvertible {
  /// The canonical form of XSD's `decimal`, with no point where there is no fraction: `0.9`, `254000000`, `0`.
  var description: String {
    var text: [UInt8] = []
    write(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Writes ``description`` behind other bytes.
  func write(to text: inout [UInt8]) {
    let zero = UInt8(ascii: "0")
    if coefficient < 0 { text.append(UInt8(ascii: "-")) }
    let start = text.count
    // Divisions of 64 bits are many times as fast, and nearly every number fits.
    if let small = UInt64(exactly: coefficient.magnitude) {
      text.append(digitsOf: small)
    } else {
      text += String(coefficient.magnitude).utf8
    }
    guard exponent < 0 else { return text.append(contentsOf: repeatElement(zero, count: exponent)) }
    let whole = text.count - start + exponent
    if whole <= 0 { text.insert(contentsOf: repeatElement(zero, count: 1 - whole), at: start) }
    text.insert(UInt8(ascii: "."), at: start + max(whole, 1))
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
