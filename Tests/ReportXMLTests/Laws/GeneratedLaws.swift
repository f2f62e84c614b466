import ReportXML
import Testing

/// The laws over generated texts: shuffled keywords, random characters, broken reports, figures and promises.
///
/// How many is set by `REPORTXML_TEXTS`: 10,000 if it is not. All kinds are held against all laws, but of the random
/// characters only every fourth; the others of them only against the laws that need no tree of libxml2.
struct GeneratedLaws {
  static let count = Files.environment("REPORTXML_TEXTS").flatMap { Int($0) } ?? 10_000

  static let cheap: [Law] = [
    .theTextComesBack, .writtenAgain, .readAgain, .spansNest, .sectionsCount, .digitsAreAccounted, .structureStays,
    .figuresAreNumbered, .valuesAreExact, .promisesHavePlaces,
  ]

  @Test("every law holds for generated texts", arguments: Batch.all)
  func holds(_ batch: Batch) {
    var broken: Set<Law> = []
    for number in batch.numbers {
      let text = Generator.text(number)
      let laws = number % 4 != 1 || number % 16 == 1 ? Law.allCases : Self.cheap
      guard let (law, fault) = Self.fault(in: text, laws.filter { !broken.contains($0) }) else { continue }
      broken.insert(law)
      let smallest = Shrinker.smallest(text) { Self.fault(in: $0, [law]) != nil }
      Issue.record("text \(number), \(law.rawValue): \(fault)\n\(smallest.debugDescription)")
    }
  }

  /// The first law that a text breaks, and how; the first of all is that every text converts.
  static func fault(in text: [UInt8], _ laws: [Law]) -> (Law, String)? {
    let conversion: Conversion
    do {
      conversion = try Conversion(of: text)
    } catch {
      return (.theTextComesBack, "does not convert: \(error)")
    }
    // What both grammars find valid they agree about.
    var isValid = false
    for law in laws where law != .grammarsAgree || !isValid {
      let fault = law.fault(in: conversion)
      if law == .isValid { isValid = fault == nil }
      if let fault { return (law, fault) }
    }
    return nil
  }

  /// A share of the texts; a batch is one case.
  struct Batch: Sendable, CustomTestStringConvertible {
    let numbers: Range<Int>
    var testDescription: String { "texts \(numbers)" }

    static let all: [Batch] = stride(from: 0, to: count, by: 500).map { Batch(numbers: $0..<min($0 + 500, count)) }
  }
}
