/// The words of an XPath 1.0 expression, section 3.7: enough to find the names in it, not to check its syntax.
struct XPathTokens {
  enum Kind: Hashable {
    /// A name test: `p`, `*` (local name `*`), `r:p`, `r:*`.
    case name(prefix: String?, local: String)
    case axis(String)
    case function(prefix: String?, local: String)
    /// `text`, `comment`, `processing-instruction`, `node` before a bracket.
    case nodeType(String)
    /// `$v`, without the sign.
    case variable(String)
    case literal
    case number
    /// `and`, `or`, `div`, `mod`, `*`, `+`, `-`, `=`, `!=`, `<`, `<=`, `>`, `>=`, `|`.
    case `operator`(String)
    /// `/`, `//`, `(`, `)`, `[`, `]`, `.`, `..`, `@`, `,`, `::`.
    case symbol(String)
    /// No token of XPath.
    case unknown
  }

  struct Token: Hashable {
    var kind: Kind
    /// In bytes of the expression.
    var range: Range<Int>
    /// How many brackets, round and square, are open around it; a bracket counts itself.
    var depth: Int
  }

  let bytes: [UInt8]
  private(set) var tokens: [Token] = []
  /// Whether every bracket has its partner.
  private(set) var isBalanced = true
  private var open: [UInt8] = []

  init(_ expression: String) {
    bytes = Array(expression.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index].isXPathSpace {
        index += 1
      } else {
        index = read(at: index)
      }
    }
    if !open.isEmpty { isBalanced = false }
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func add(_ kind: Kind, _ range: Range<Int>) -> Int {
    var depth = open.count
    if case .symbol(let symbol) = kind {
      switch symbol {
      case "(", "[":
        open.append(bytes[range.lowerBound])
        depth += 1
      case ")", "]":
        if open.popLast() != (symbol == ")" ? UInt8(ascii: "(") : UInt8(ascii: "[")) { isBalanced = false }
      default: break
      }
    }
    tokens.append(Token(kind: kind, range: range, depth: depth))
    return range.upperBound
  }

  private mutating func read(at start: Int) -> Int {
    let byte = bytes[start]
    let next = start + 1 < bytes.count ? bytes[start + 1] : 0
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      guard let end = bytes[(start + 1)...].firstIndex(of: byte) else { return add(.unknown, start..<bytes.count) }
      return add(.literal, start..<end + 1)
    case UInt8(ascii: "$"):
      let end = qualifiedName(from: start + 1)
      return add(.variable(text(start + 1..<end)), start..<end)
    case UInt8(ascii: "/"), UInt8(ascii: ":"), UInt8(ascii: "."):
      if byte == UInt8(ascii: "."), next.isDigit { return number(from: start) }
      let length = next == byte ? 2 : 1
      return add(.symbol(text(start..<start + length)), start..<start + length)
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "@"),
      UInt8(ascii: ","):
      return add(.symbol(text(start..<start + 1)), start..<start + 1)
    case UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"):
      let length = next == UInt8(ascii: "=") ? 2 : 1
      return add(.operator(text(start..<start + length)), start..<start + length)
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "|"):
      return add(.operator(text(start..<start + 1)), start..<start + 1)
    case UInt8(ascii: "*"):
      return add(endsOperand ? .operator("*") : .name(prefix: nil, local: "*"), start..<start + 1)
    case _ where byte.isDigit: return number(from: start)
    case _ where byte.isXPathNameByte: return name(from: start)
    default: return add(.unknown, start..<start + 1)
    }
  }

  /// Whether an operator may follow, so that `*` and `and` are operators.
  private var endsOperand: Bool {
    switch tokens.last?.kind {
    case nil, .operator: false
    case .symbol(let symbol): symbol == ")" || symbol == "]" || symbol == "." || symbol == ".."
    default: true
    }
  }

  private mutating func number(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isDigit || bytes[end] == UInt8(ascii: ".") { end += 1 }
    return add(.number, start..<end)
  }

  private mutating func name(from start: Int) -> Int {
    let end = qualifiedName(from: start)
    let parts = text(start..<end).split(separator: ":", maxSplits: 1).map(String.init)
    let (prefix, local) = parts.count == 2 ? (parts[0], parts[1]) : (nil, parts[0])
    if prefix == nil, endsOperand, ["and", "or", "div", "mod"].contains(local) {
      return add(.operator(local), start..<end)
    }
    var after = end
    while after < bytes.count, bytes[after].isXPathSpace { after += 1 }
    if after < bytes.count, bytes[after] == UInt8(ascii: "(") {
      let isType = prefix == nil && ["text", "comment", "node", "processing-instruction"].contains(local)
      return add(isType ? .nodeType(local) : .function(prefix: prefix, local: local), start..<end)
    }
    if prefix == nil, after + 1 < bytes.count, bytes[after] == UInt8(ascii: ":"), bytes[after + 1] == bytes[after] {
      return add(.axis(local), start..<end)
    }
    return add(.name(prefix: prefix, local: local), start..<end)
  }

  /// The end of `p`, `r:p` or `r:*`; the colon of an axis is no part of it.
  private func qualifiedName(from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end].isXPathNameByte { end += 1 }
    guard end + 1 < bytes.count, bytes[end] == UInt8(ascii: ":") else { return end }
    if bytes[end + 1] == UInt8(ascii: "*") { return end + 2 }
    guard bytes[end + 1].isXPathNameByte else { return end }
    end += 1
    while end < bytes.count, bytes[end].isXPathNameByte { end += 1 }
    return end
  }
}

extension UInt8 {
  fileprivate var isXPathSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }

  /// A byte of a name without a colon; all beyond ASCII are taken for such.
  var isXPathNameByte: Bool {
    self >= 0x80 || isDigit || (0x41...0x5A).contains(self) || (0x61...0x7A).contains(self)
      || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") || self == UInt8(ascii: ".")
  }
}
