internal import ReportXML

/// A run of a command over its inputs: at once, spoken about in their order, with a summary.
struct Batch {
  private let inputs: InputList
  private let options: InputOptions
  private let language: MessageLanguage
  private let isQuiet: Bool

  /// A run that has not begun; a quiet one has a summary only where it was asked for.
  init(_ inputs: InputList, _ options: InputOptions, _ language: LanguageOption, isQuiet: Bool = false) {
    self.inputs = inputs
    self.options = options
    self.language = language.chosen
    self.isQuiet = isQuiet
  }

  /// Works on all inputs.
  ///
  /// - Parameters:
  ///   - work: What is done with each, on any thread; it says nothing.
  ///   - take: What is done with the results, one after the other on this thread; it may say something. A complaint that
  ///     it throws ends the run.
  /// - Returns: What it came to.
  /// - Throws: What `take` throws.
  func run<Product: Sendable>(
    _ work: @escaping @Sendable (InputFile) -> Product,
    take: (InputFile, Product) throws(Complaint) -> FileResult
  ) throws(Complaint) -> Summary {
    var summary = Summary(files: inputs.files.count)
    var next = ContinuousClock.now + .milliseconds(300)
    let isWatched = inputs.isMany && StatusLine.shared.isSeen
    defer { StatusLine.shared.clear() }
    try Jobs.run(inputs.files, jobs: options.jobs ?? Jobs.all, work) {
      (input: InputFile, product: Product) throws(Complaint) in
      summary.add(try take(input, product))
      if isWatched, next < .now {
        next = .now + .milliseconds(100)
        StatusLine.shared.show(summary.progress(in: language))
      }
    }
    return summary
  }

  /// Says a complaint about a file, which stops no other.
  func say(_ complaint: Complaint) { Terminal.complain(complaint.lines(language)) }

  /// Prints the summary where there is to be one, and ends the command.
  func finish(_ summary: Summary, _ status: ExitStatus? = nil) throws(ExitStatus) {
    let status = status ?? summary.status
    // That nothing was found is worth a word, whoever is quiet.
    let isExpected = inputs.isCollected && (!isQuiet || inputs.files.isEmpty)
    switch options.summary ?? (isExpected ? .text : SummaryForm.none) {
    case .text: Terminal.say(summary.text(in: language))
    case .json: Terminal.say(summary.json(status))
    case .none: break
    }
    if status != .accepted { throw status }
  }
}
