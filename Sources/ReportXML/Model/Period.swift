/// A stretch of time as ISO 8601 writes it: a year `2024`, a month, a day, or an interval of two `2021/2025`.
public struct Period: Sendable, Hashable {
  /// The form written in XML.
  public let iso: String

  /// The first year.
  public let firstYear: Int

  /// The last year; the same as the first for a single year.
  public let lastYear: Int

  /// One year.
  public init(year: Int) { self.init(from: year, through: year) }

  /// From one year through another, both included.
  public init(from first: Int, through last: Int) {
    iso = first == last ? Self.padded(first, to: 4) : "\(Self.padded(first, to: 4))/\(Self.padded(last, to: 4))"
    firstYear = first
    lastYear = last
  }

  /// The years of a five-year plan: 2021 to 2025 for the fourteenth.
  ///
  /// The first plan began in 1953; since the seventh (1986) one follows the other without a gap. `nil` for those before.
  init?(fiveYearPlan number: Int) {
    guard (7...20).contains(number) else { return nil }
    let first = 1986 + (number - 7) * 5
    self.init(from: first, through: first + 4)
  }

  /// Reads the form written in XML; `nil` if a part is not a year, month or day with two-digit fields.
  public init?(iso: String) {
    var text = iso
    let years = text.withUTF8 { Self.years(in: $0) }
    guard let years else { return nil }
    self.iso = iso
    (firstYear, lastYear) = years
  }

  /// The years of one date, or of two with a stroke between them.
  private static func years(in text: UnsafeBufferPointer<UInt8>) -> (Int, Int)? {
    var position = 0
    guard let first = year(of: text, &position) else { return nil }
    if position == text.count { return (first, first) }
    guard text[position] == UInt8(ascii: "/") else { return nil }
    position += 1
    guard let last = year(of: text, &position), position == text.count else { return nil }
    return (first, last)
  }

  /// The year of a date that begins at a position: a year, perhaps a month, perhaps a day.
  private static func year(of text: UnsafeBufferPointer<UInt8>, _ position: inout Int) -> Int? {
    guard let year = number(text, &position, digits: 4) else { return nil }
    for most in [12, 31] {
      guard position < text.count, text[position] == UInt8(ascii: "-") else { break }
      position += 1
      guard let field = number(text, &position, digits: 2), field >= 1, field <= most else { return nil }
    }
    return year
  }

  private static func number(_ text: UnsafeBufferPointer<UInt8>, _ position: inout Int, digits: Int) -> Int? {
    guard position + digits <= text.count else { return nil }
    var number = 0
    for index in position..<position + digits {
      let digit = text[index] &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    position += digits
    return number
  }

  /// A number with zeros before it.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
