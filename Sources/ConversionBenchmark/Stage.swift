/// What is measured.
enum StageName: String, CaseIterable {
  case decode = "decode, digest"
  case structure = "blocks, headings, structure"
  case meaning = "figures and promises"
  case write = "write XML"
  case conversion = "text to XML, whole"
  case read = "read XML"
  case parse = "parse for validation"
  case xsd = "XSD"
  case relaxNG = "RELAX NG"
  case rules = "rules (Schematron)"
  case checks = "checks of words"
  case validation = "validation, whole"
  case worker = "text to XML, by the worker"
}

/// What one stage took, once a round.
struct Stage {
  let name: StageName
  let costs: [Cost]

  init(_ name: StageName, costs: [Cost]) {
    self.name = name
    self.costs = costs
  }

  /// In seconds; 0 without a round.
  func median(_ cost: KeyPath<Cost, Double>) -> Double {
    let sorted = costs.map { $0[keyPath: cost] }.sorted()
    guard !sorted.isEmpty else { return 0 }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  func best(_ cost: KeyPath<Cost, Double>) -> Double { costs.map { $0[keyPath: cost] }.min() ?? 0 }
}

/// The result, as a table of Markdown.
struct StageTable {
  let corpus: Corpus
  let rounds: Int
  let stages: [Stage]

  func print() {
    let size = Double(corpus.byteCount) / 1e6
    let times = corpus.repetitions > 1 ? ", each \(corpus.repetitions) times" : ""
    let origin = corpus.paths.joined(separator: ", ")
    let mean = Double(corpus.byteCount) / Double(max(1, corpus.reports.count)) / 1e3
    Swift.print(
      "\(corpus.fileCount) files of \(origin)\(times): \(fixed(size, 1)) MB of text a round, ", terminator: "")
    Swift.print("\(fixed(mean, 1)) kB a report, \(rounds) rounds, one thread\n")
    Swift.print("| stage | processor time, MB/s of text: median (best) | ms a report | wall clock, MB/s |")
    Swift.print("|---|---|---|---|")
    for stage in stages {
      let time = stage.median(\.processor)
      let cells = [
        stage.name.rawValue,
        "\(fixed(size / time, 1)) (\(fixed(size / stage.best(\.processor), 1)))",
        fixed(time / Double(corpus.reports.count) * 1e3, 3), fixed(size / stage.median(\.wall), 1),
      ]
      Swift.print("| \(cells.joined(separator: " | ")) |")
    }
  }

  private func fixed(_ number: Double, _ digits: Int) -> String {
    guard number.isFinite, abs(number) < 1e9 else { return "–" }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((number * scale).rounded())
    guard digits > 0 else { return "\(scaled)" }
    let rest = String(scaled % Int(scale))
    return "\(scaled / Int(scale)).\(String(repeating: "0", count: digits - rest.count))\(rest)"
  }
}
