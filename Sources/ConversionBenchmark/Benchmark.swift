import ReportXML

/// Converts and validates a corpus again and again, stage by stage, and prints a table.
///
/// Everything runs on one thread, one report after the other and each through all stages, as a command does it.
struct Benchmark {
  let corpus: Corpus
  let rounds: Int

  /// What one round came to, stage by stage.
  private typealias Round = [StageName: Cost]

  func run() throws(BenchmarkError) {
    // One round that is not counted: memory, caches, the tables that are made once.
    _ = try round()
    var rounds: [Round] = []
    for _ in 0..<self.rounds { rounds.append(try round()) }
    let stages = StageName.allCases.map { name in Stage(name, costs: rounds.compactMap { $0[name] }) }
    StageTable(corpus: corpus, rounds: self.rounds, stages: stages).print()
  }

  private func round() throws(BenchmarkError) -> Round {
    var round: Round = [:]
    for (number, text) in corpus.reports.enumerated() {
      do {
        let xml = try convert(text, &round)
        guard let (back, isValid) = try read(xml, &round) else { throw BenchmarkError("a document is not well-formed") }
        guard back == text else { throw BenchmarkError("a report did not come back as it was") }
        guard isValid else { throw BenchmarkError("a report that was converted is not valid") }
        try answer(text, number, xml, &round)
      } catch let error as BenchmarkError {
        throw error
      } catch {
        throw BenchmarkError("a report cannot be converted: \(error)")
      }
    }
    return round
  }

  private func convert(_ text: [UInt8], _ round: inout Round) throws -> [UInt8] {
    var stages = try measure(.decode, &round) { try ConversionStages(decoding: text) }
    measure(.structure, &round) { stages.recogniseStructure() }
    measure(.meaning, &round) { stages.recogniseMeaning() }
    let xml = measure(.write, &round) { stages.write() }
    let whole = try measure(.conversion, &round) { try Report(text: text).xml() }
    guard whole == xml else { throw BenchmarkError("the same text gave another XML") }
    return xml
  }

  /// The source that comes back, and whether the XML is valid; `nil` if it is not well-formed.
  private func read(_ xml: [UInt8], _ round: inout Round) throws -> (source: [UInt8], isValid: Bool)? {
    let report = try measure(.read, &round) { try Report(xml: xml) }
    guard let stages = measure(.parse, &round, { ValidationStages(parsing: xml) }) else { return nil }
    let isValid = measure(.xsd, &round) { stages.satisfiesXSD() }
    let isValidToo = measure(.relaxNG, &round) { stages.satisfiesRelaxNG() }
    _ = measure(.rules, &round) { stages.ruleFindings(.wellformed) }
    _ = measure(.checks, &round) { stages.checkFindings(.wellformed) }
    let result = measure(.validation, &round) { Validator().validate(xml) }
    return (try report.sourceBytes, isValid && isValidToo && result.verdict == .valid)
  }

  /// Converts through the worker: what it takes beyond conversion is the cost of the protocol.
  private func answer(_ text: [UInt8], _ number: Int, _ xml: [UInt8], _ round: inout Round) throws {
    let record = Record.line(text, number)
    let answer = measure(.worker, &round) { Worker().answer(to: .whole(record), number: number + 1) }
    guard answer.count > xml.count else { throw BenchmarkError("the worker did not convert a report") }
  }

  private func measure<Result: ~Copyable>(
    _ name: StageName, _ round: inout Round, _ body: () throws -> Result
  ) rethrows -> Result {
    let start = Cost.now
    let result = try body()
    round[name, default: Cost()] += Cost.now - start
    return result
  }
}

/// A record for the worker.
enum Record {
  /// One with the text as any writer of JSON puts it: only what must be escaped is.
  static func line(_ text: [UInt8], _ number: Int) -> [UInt8] {
    var line = Array("{\"id\":\(number),\"content\":\"".utf8)
    for byte in text {
      switch byte {
      case 0x22, 0x5C: line += [0x5C, byte]
      case 0x0A: line += [0x5C, 0x6E]
      case 0..<0x20: line += "\\u00\(byte < 0x10 ? "0" : "")\(String(byte, radix: 16))".utf8
      default: line.append(byte)
      }
    }
    return line + Array("\"}".utf8)
  }
}
