import ReportXML
import Testing

/// The laws over generated texts: shuffled keywords, random characters, broken reports.
///
/// How many is set by `REPORTXML_TEXTS`: 20,000 if it is not. Shuffled keywords and broken reports, two of three texts, are
/// held against all laws, and of the random characters every fourth; the others only against those that need no tree of
/// libxml2.
struct GeneratedLaws {
  static let count = Files.environment("REPORTXML_TEXTS").flatMap { Int($0) } ?? 20_000

  static let cheap: [Law] = [.theTextComesBack, .writtenAgain, .readAgain, .spansNest, .sectionsCount]

  @Test("every law holds for generated texts", arguments: Batch.all)
  func holds(_ batch: Batch) {
    var broken: Set<Law> = []
    for number in batch.numbers {
      let text = Generator.text(number)
      let laws = number % 3 != 1 || number % 12 == 1 ? Law.allCases : Self.cheap
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
    for law in laws {
      if let fault = law.fault(in: conversion) { return (law, fault) }
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
