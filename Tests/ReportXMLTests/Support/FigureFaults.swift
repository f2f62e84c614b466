@testable import ReportXML

extension Markup {
  /// What is wrong with the numbers of measures and commitments: m1, m2, … and c1, c2, … in document order.
  var numberFaults: [String] {
    var faults: [String] = []
    for (element, letter) in [(Element.measure, "m"), (.commitment, "c")] {
      let ids = spans.indices.filter { spans[$0].element == element }.map { value(.id, of: $0) ?? "–" }
      let expected = ids.indices.map { letter + String($0 + 1) }
      if let wrong = zip(ids, expected).first(where: { $0 != $1 }) { faults.append("\(wrong.0) stands for \(wrong.1)") }
    }
    return faults
  }

  /// What is wrong with the values of measures: other spellings, and plain Arabic figures that are something else.
  var valueFaults: [String] {
    spans.indices.filter { spans[$0].element == .measure }.compactMap { index in
      let words = words(of: index)
      guard let value = value(.value, of: index) else { return "“\(words)” has no value" }
      for decimal in [value, self.value(.high, of: index) ?? "0"] where !Self.isCanonical(decimal) {
        return "“\(words)” has the value \(decimal)"
      }
      guard let plain = PlainFigure.value(of: words), plain != value else { return nil }
      return "“\(words)” is \(plain) and not \(value)"
    }
  }

  /// Digits as XML Schema writes them, with nothing before or behind that could be left out.
  private static func isCanonical(_ decimal: String) -> Bool {
    let parts = decimal.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, (1...2).contains(parts.count), !whole.isEmpty else { return false }
    let areDigits = parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    let isTrimmed = parts.count == 1 || (parts[1].utf8.last ?? 0x30) != 0x30
    return areDigits && isTrimmed && (whole == "0" || whole.first != "0")
  }

  /// Commitments outside plan and government parts, and those in headings and leads.
  var promiseFaults: [String] {
    var faults: [String] = []
    var open: [Int] = []
    for (index, span) in spans.enumerated() {
      while let last = open.last, Int(spans[last].next) <= index { open.removeLast() }
      if span.element == .commitment {
        let part = open.first { spans[$0].element == .section }.flatMap { value(.kind, of: $0) }
        if part != "plan", part != "government" {
          faults.append("“\(words(of: index))” stands in \(part ?? "no part")")
        }
        let block = open.first { [.heading, .lead, .title].contains(spans[$0].element) }
        if let block { faults.append("“\(words(of: index))” stands in a \(spans[block].element)") }
      }
      open.append(index)
    }
    return faults
  }
}
