import Testing

@testable import ReportXML

/// The numerals and quantities against the Chinese specs of Recognizers-Text.
struct RecognizersTests {
  /// What has to be found: the share of the cases that pass as they stand or differ for a listed reason.
  static let share = 0.97

  @Test(
    .enabled(if: RecognizersSuite.isPresent, "needs the specs of Recognizers-Text"),
    arguments: RecognizersSuite.Spec.allCases)
  func findsWhatTheSuiteFinds(_ spec: RecognizersSuite.Spec) throws {
    let differences = try RecognizersDifferences(spec)
    let units = try RecognizersUnits()
    var raw = 0
    var listed = 0
    let cases = try RecognizersSuite.cases(spec)
    for entry in cases {
      let ours = RecognizersFindings(entry.input).findings(spec)
      let passes = units.agree(entry.expected, ours)
      let isListed = differences.contains(entry.input)
      if passes { raw += 1 } else if isListed { listed += 1 }
      #expect(!(passes && isListed), "a listed difference is none: \(entry.input)")
      if !passes, !isListed, Files.environment("REPORTXML_DIFFERENCES") != nil {
        print(
          "\(spec.rawValue)\t\(entry.input)\t\(entry.expected)\tours \(ours.map { $0.first.map { "\($0)" } ?? "" })")
      }
    }
    print("\(spec.rawValue): \(raw) of \(cases.count) as they stand, \(raw + listed) with listed differences")
    #expect(differences.unused(in: cases).isEmpty)
    #expect(Double(raw + listed) >= Self.share * Double(cases.count))
  }
}

/// The intended differences: `differences.tsv`, a line each of spec, input and reason.
struct RecognizersDifferences {
  private let inputs: Set<String>

  init(_ spec: RecognizersSuite.Spec) throws {
    let table = String(
      decoding: try Files.bytes("\(Files.root)/Tests/ReportXMLTests/Recognizers/differences.tsv"), as: UTF8.self)
    var inputs: Set<String> = []
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 3, !fields[2].isEmpty else {
        Issue.record("no difference: \(line)")
        continue
      }
      if fields[0] == spec.rawValue { inputs.insert(String(fields[1])) }
    }
    self.inputs = inputs
  }

  func contains(_ input: String) -> Bool { inputs.contains(input) }

  func unused(in cases: [RecognizersSuite.Case]) -> [String] { Array(inputs.subtracting(cases.map(\.input))) }
}

/// Their names of units and ours: `units.tsv`.
struct RecognizersUnits {
  private let codes: [String: Set<String>]

  init() throws {
    let table = String(
      decoding: try Files.bytes("\(Files.root)/Tests/ReportXMLTests/Recognizers/units.tsv"), as: UTF8.self)
    var codes: [String: Set<String>] = [:]
    for line in table.split(separator: "\n") where !line.hasPrefix("#") {
      let fields = line.split(separator: "\t")
      if fields.count == 2 { codes[String(fields[0]), default: []].insert(String(fields[1])) }
    }
    self.codes = codes
  }

  /// Whether both sides found the same, in their order.
  func agree(_ expected: [RecognizedFigure], _ ours: [[RecognizedFigure]]) -> Bool {
    expected.count == ours.count
      && zip(expected, ours).allSatisfy { theirs, forms in forms.contains { agree(theirs, $0) } }
  }

  private func agree(_ theirs: RecognizedFigure, _ ours: RecognizedFigure) -> Bool {
    theirs.range == ours.range && (codes[theirs.unit] ?? [theirs.unit]).contains(ours.unit)
      && sameValue(theirs.value, ours.value)
  }

  /// They print fractions with 15 digits, and small and great values with an exponent.
  private func sameValue(_ theirs: String, _ ours: String) -> Bool {
    if theirs == ours { return true }
    let (theirs, isPercent) = theirs.hasSuffix("%") ? (String(theirs.dropLast()), ours.hasSuffix("%")) : (theirs, true)
    guard isPercent else { return false }
    let parts = ours.filter { $0 != "%" }.split(separator: "/").map { Double($0) ?? .nan }
    guard let expected = Double(theirs), let first = parts.first else { return false }
    let value = parts.count == 2 ? first / parts[1] : first
    return abs(value - expected) <= 1e-13 * max(abs(expected), abs(value))
  }
}
