internal import ArgumentParser
internal import ReportXML

struct WorkerCommand: ParsableCommand, SpeakingCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Answer records, one JSON line each: for Spark and other runners.",
    discussion: """
      Reads lines of JSON from standard input and answers each with one line of JSON,
      in their order and at once. A record has an id, one of content (text), xml and
      path, and may have options. What cannot be used is answered by an error and
      stops nothing. Docs/Worker.md has the protocol.

      EXAMPLES
        reportxml worker < records.jsonl > answers.jsonl
        echo '{"id":1,"content":"政府工作报告"}' | reportxml worker
        ls -d "$PWD"/*.txt | jq -Rc '{id: ., path: .}' | reportxml worker --return validation

      EXIT STATUS
        0 every line was answered, be it by an error   2 wrong usage
        3 standard input cannot be read, or standard output not written
      """)

  @Option(
    name: .customLong("return"),
    help: "What answers hold: \(names(Worker.Product.allCases)); default: xml for text, validation for XML.",
    transform: productNames)
  var products: Set<Worker.Product>?
  @Option(help: "How much documents are held to: \(names(Phase.allCases)); default: wellformed.", transform: choice)
  var phase = Phase.wellformed
  @Option(help: "The most findings that a layer of checks lists for a record; default: 1000.") var maxFindings = 1000
  @Option(help: "The most bytes of a line, and of a file that a record names; default: 64 MiB.") var maxBytes =
    64 << 20
  @Option(name: .shortAndLong, help: "How many records are worked on at once; default: 1.") var jobs = 1
  @Option(help: "The version of the protocol that the caller speaks: \(Worker.version).") var `protocol` =
    Worker.version
  @Option(LanguageOption.self) var lang: MessageLanguage?

  func validate() throws {
    if jobs < 1 { throw ValidationError("--jobs is 1 or more.") }
    if maxFindings < 1 { throw ValidationError("--max-findings is 1 or more.") }
    if maxBytes < 1 { throw ValidationError("--max-bytes is 1 or more.") }
    if `protocol` != Worker.version {
      throw ValidationError("This program speaks version \(Worker.version) of the protocol and no other.")
    }
  }

  func run() throws {
    let limit = min(maxBytes, Validator.byteLimit)
    let language = language.chosen
    let worker = Worker(
      options: Worker.Options(products: products, phase: phase, findingLimit: maxFindings)
    ) { path throws(Validator.ReadingFailure) in
      let bytes = try RegularFile.read(path, limit: limit)
      if case .xml? = try? InputFormat(of: bytes) { return .xml(bytes) }
      return .source(bytes)
    }
    let lines = OrderedWork(jobs: jobs) { (line: (Worker.Line, number: Int)) in
      worker.answer(to: line.0, number: line.number)
    } take: { answer in
      do throws(Complaint) {
        try Output.write(answer, to: nil)
      } catch {
        // Nobody reads any more; it may be another thread that says so.
        Terminal.complain(error.lines(language))
        Process.exit(error.status)
      }
    }
    var number = 0
    func add(_ line: Worker.Line) {
      number += 1
      lines.add((line, number))
    }
    var reader = WorkerLines(limit: limit)
    try StandardInput.readPieces { piece in reader.append(piece, add) }
    if let last = reader.end() { add(last) }
    lines.finish()
  }
}

/// Several products, separated by commas.
private func productNames(_ names: String) throws -> Set<Worker.Product> {
  Set(try names.split(separator: ",").map { try choice(String($0)) })
}
