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
}
