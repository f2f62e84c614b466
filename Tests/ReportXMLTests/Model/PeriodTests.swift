import Testing

@testable import ReportXML

@Suite("Periods") struct PeriodTests {
  @Test("A five-year plan is five years behind the one before", arguments: 7...20)
  func fiveYearPlans(_ number: Int) throws {
    let plan = try #require(Period(fiveYearPlan: number))
    #expect(plan.lastYear == plan.firstYear + 4)
    if let next = Period(fiveYearPlan: number + 1) { #expect(next.firstYear == plan.lastYear + 1) }
    #expect(Period(iso: plan.iso) == plan)
  }

  @Test("“十四五” is 2021 to 2025, and no plan of those before the seventh is known")
  func known() {
    #expect(Period(fiveYearPlan: 14)?.iso == "2021/2025")
    #expect([.min, -1, 0, 6, 21, .max].allSatisfy { Period(fiveYearPlan: $0) == nil })
  }

  @Test(
    "A date or two of them have years",
    arguments: [
      ("2024", 2024, 2024), ("0000", 0, 0), ("2024-01", 2024, 2024), ("2024-12-31", 2024, 2024),
      ("2021/2025", 2021, 2025),
      ("2024-01/2024-06", 2024, 2024), ("2023-12-31/2024", 2023, 2024), ("2025/2021", 2025, 2021),
    ])
  func years(_ iso: String, _ first: Int, _ last: Int) throws {
    let period = try #require(Period(iso: iso))
    #expect(period.iso == iso && period.firstYear == first && period.lastYear == last)
  }

  @Test(
    "What is no date has none",
    arguments: [
      "", "/", "-", "24", "20245", "2024/", "/2024", "2024-", "2024-1", "2024-00", "2024-13", "2024-01-00",
      "2024-01-32",
      "2024-01-01-01", "2024-01-01T", "2021/2022/2023", "2024 ", " 2024", "+024", "-024", "2O24", "２０２４", "二〇二四",
    ])
  func noYears(_ iso: String) { #expect(Period(iso: iso) == nil) }
}
