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
    // Nearly always it is one year.
    if iso.utf8.count == 4, iso.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
      let year = iso.utf8.reduce(0) { $0 * 10 + Int($1 - 0x30) }
      self.iso = iso
      firstYear = year
      lastYear = year
      return
    }
    let parts = iso.split(separator: "/", omittingEmptySubsequences: false)
    let years = parts.compactMap(Self.year)
    guard let first = years.first, let last = years.last, years.count == parts.count, parts.count <= 2 else {
      return nil
    }
    self.iso = iso
    firstYear = first
    lastYear = last
  }

  private static func year(_ date: Substring) -> Int? {
    let fields = date.split(separator: "-", omittingEmptySubsequences: false)
    let isShaped = fields.enumerated().allSatisfy { $0.element.utf8.count == ($0.offset == 0 ? 4 : 2) }
    let numbers = fields.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
    guard isShaped, numbers.count == fields.count, (1...3).contains(fields.count) else { return nil }
    if numbers.count > 1, !(1...12).contains(numbers[1]) { return nil }
    if numbers.count > 2, !(1...31).contains(numbers[2]) { return nil }
    return numbers[0]
  }

  /// A number with zeros before it.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
