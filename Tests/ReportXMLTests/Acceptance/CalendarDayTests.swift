import ReportXML
import Testing

@Suite("Days") struct CalendarDayTests {
  @Test(arguments: ["2024-02-29", "2000-02-29", "2026-12-31", "0001-01-01", "9999-12-31"])
  func exist(_ text: String) { #expect(CalendarDay(iso: text)?.iso == text) }

  @Test(arguments: [
    "", "2026", "2026-12", "2026-13-01", "2026-00-10", "2026-02-29", "1900-02-29", "2026-04-31", "2026-1-1",
    "2026-01-00", "2026-01-01Z", " 2026-01-01", "２０２６-01-01", "2026/01/01", "-026-01-01", "2026-01-01-",
  ])
  func doNotExist(_ text: String) { #expect(CalendarDay(iso: text) == nil) }

  @Test func areInOrder() throws {
    let days = try ["2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01"].map { try #require(CalendarDay(iso: $0)) }
    #expect(days.shuffled().sorted() == days)
  }
}
