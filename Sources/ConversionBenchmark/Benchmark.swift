internal import ReportXML

/// Converts a corpus again and again, alternating with cmark, and prints a table.
///
/// Every rate is megabytes of source text (10⁶ bytes) in a second, on one thread.
struct Benchmark {
  let corpus: Corpus
  let rounds: Int

  func run() throws(BenchmarkError) {
    let joined = try Files.temporary(corpus.reports)
    defer { Files.remove(joined) }
    let hasCmark = Command.run(["cmark", "--version"]) != nil
    var stages = Stages()
    var cmark = Stage("cmark -t xml")
    // One round that is not counted: memory, caches, the tables that are made once.
    _ = try convert()
    for _ in 0..<rounds {
      let costs = try convert()
      stages.recognise.costs.append(costs.recognise)
      stages.write.costs.append(costs.write)
      stages.read.costs.append(costs.read)
      stages.whole.costs.append(costs.whole)
      if hasCmark { cmark.costs.append(try cost(ofCmark: joined)) }
    }
    report(stages, hasCmark ? cmark : nil)
  }

  private struct Costs {
    var recognise = Cost()
    var write = Cost()
    var read = Cost()
    var whole = Cost()
  }

  private struct Stages {
    var recognise = Stage("decode and recognise")
    var write = Stage("write XML")
    var read = Stage("read XML")
    var whole = Stage("text to XML, whole")
  }

  /// One round: each stage over all reports, and then the whole way once more, one report after the other.
  private func convert() throws(BenchmarkError) -> Costs {
    var costs = Costs()
    var reports: [Report] = []
    var documents: [[UInt8]] = []
    var again: [Report] = []
    reports.reserveCapacity(corpus.reports.count)
    documents.reserveCapacity(corpus.reports.count)
    again.reserveCapacity(corpus.reports.count)
    var size = 0
    do throws(ReportError) {
      costs.recognise = try Cost.measure { () throws(ReportError) in
        for text in corpus.reports { reports.append(try Report(text: text)) }
      }
      costs.write = Cost.measure {
        for report in reports { documents.append(report.xml()) }
      }
      costs.read = try Cost.measure { () throws(ReportError) in
        for document in documents { again.append(try Report(xml: document)) }
      }
      costs.whole = try Cost.measure { () throws(ReportError) in
        for text in corpus.reports { size += try Report(text: text).xml().count }
      }
    } catch {
      throw BenchmarkError("a report cannot be converted: \(error)")
    }
    guard size == documents.reduce(0, { $0 + $1.count }) else {
      throw BenchmarkError("the same text gave XML of another size")
    }
    for (report, text) in zip(again, corpus.reports) where (try? report.sourceBytes) != text {
      throw BenchmarkError("a report did not come back as it was")
    }
    return costs
  }

  /// The cost of one run, without that of a run over an empty file.
  private func cost(ofCmark file: String) throws(BenchmarkError) -> Cost {
    guard let start = Command.run(["cmark", "-t", "xml", "/dev/null"]),
      let whole = Command.run(["cmark", "-t", "xml", file])
    else { throw BenchmarkError("cmark failed") }
    return whole - start
  }

  // MARK: The table

  private func report(_ stages: Stages, _ cmark: Stage?) {
    let size = Double(corpus.byteCount) / 1e6
    let times = corpus.repetitions > 1 ? ", each \(corpus.repetitions) times" : ""
    let origin = corpus.paths.joined(separator: ", ")
    print("\(corpus.fileCount) files of \(origin)\(times): \(Format.fixed(size, 1)) MB a round, \(rounds) rounds")
    print("")
    print(Format.row("MB/s, median (best)", ["wall clock", "processor time"]))
    func row(_ stage: Stage) {
      func rate(_ cost: KeyPath<Cost, Double>) -> String {
        "\(Format.fixed(size / stage.median(cost), 0)) (\(Format.fixed(size / stage.best(cost), 0)))"
      }
      print(Format.row(stage.name, [rate(\.wall), rate(\.processor)]))
    }
    for stage in [stages.recognise, stages.write, stages.read, stages.whole] { row(stage) }
    guard let cmark else {
      print("\ncmark is not installed (Debian: cmark): not compared.")
      return
    }
    row(cmark)
    func ratio(_ cost: KeyPath<Cost, Double>) -> String {
      let median = Format.fixed(cmark.median(cost) / stages.whole.median(cost), 2)
      return "\(median) (\(Format.fixed(cmark.best(cost) / stages.whole.best(cost), 2)))"
    }
    print(Format.row("text to XML : cmark", [ratio(\.wall), ratio(\.processor)]))
  }
}

/// What one stage took, once a round.
struct Stage {
  let name: String
  var costs: [Cost] = []

  init(_ name: String) { self.name = name }

  /// In seconds; 0 without a round.
  func median(_ cost: KeyPath<Cost, Double>) -> Double {
    let sorted = costs.map { $0[keyPath: cost] }.sorted()
    guard !sorted.isEmpty else { return 0 }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  func best(_ cost: KeyPath<Cost, Double>) -> Double { costs.map { $0[keyPath: cost] }.min() ?? 0 }
}

/// Numbers and rows as text.
private enum Format {
  static func fixed(_ number: Double, _ digits: Int) -> String {
    guard number.isFinite, abs(number) < 1e9 else { return "-" }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = Int((number * scale).rounded())
    guard digits > 0 else { return "\(scaled)" }
    let rest = String(scaled % Int(scale))
    return "\(scaled / Int(scale)).\(String(repeating: "0", count: digits - rest.count))\(rest)"
  }

  static func row(_ name: String, _ cells: [String]) -> String {
    func right(_ text: String) -> String { String(repeating: " ", count: max(0, 18 - text.count)) + text }
    return name + String(repeating: " ", count: max(0, 24 - name.count)) + cells.map(right).joined()
  }
}
