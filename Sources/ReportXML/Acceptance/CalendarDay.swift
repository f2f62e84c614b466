/// A day of the calendar, as ISO 8601 writes it: `2026-12-31`.
public struct CalendarDay: Sendable, Hashable, Comparable {
  /// Four digits for the year, two for month and day.
  public let iso: String

  /// Reads a day; `nil` if it is not written so or does not exist.
  public init?(iso: String) {
    let fields = iso.split(separator: "-", omittingEmptySubsequences: false)
    guard fields.map(\.utf8.count) == [4, 2, 2],
      fields.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(fields[0]), let month = Int(fields[1]), let day = Int(fields[2]), (1...12).contains(month),
      DateReader.isDay(day, month, year)
    else { return nil }
    self.iso = iso
  }

  /// Whether the first day comes before the second.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.iso < right.iso }
}
