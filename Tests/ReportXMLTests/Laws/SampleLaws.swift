import ReportXML
import Testing

/// The laws over every sample and every real report.
struct SampleLaws {
  @Test("for every sample", arguments: Law.allCases, Samples.texts)
  func samples(_ law: Law, _ file: TextFile) throws {
    let fault = try law.fault(in: Conversion.of(file))
    #expect(fault == nil)
  }

  @Test(
    "for every real report", .enabled(if: Corpus.isPresent, "\(Corpus.absence)"), arguments: Law.allCases, Corpus.all)
  func corpus(_ law: Law, _ file: TextFile) throws {
    let fault = try law.fault(in: Conversion.of(file))
    #expect(fault == nil)
  }

  @Test func thereAreThreeSamples() {
    #expect(
      Samples.texts.map(\.name) == ["county-yanxi-2024.txt", "province-lanjiang-2023.txt", "city-xizhou-2025.md"])
  }

  @Test(.enabled(if: Corpus.isPresent, "\(Corpus.absence)"))
  func allRealReportsAreFound() {
    #expect(Corpus.all.count == 272)
  }
}
