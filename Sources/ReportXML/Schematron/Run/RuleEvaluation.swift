internal import XMLBridge

/// One run of a rule set over a document.
struct RuleEvaluation {
  private let rules: RuleSet
  private let session: XPathSession
  private let resultLimit: Int
  private(set) var result: RuleRun
  /// For each expression that failed the number of its failure.
  private var failed: [Int: Int] = [:]
  /// Expressions that took too much work.
  private var refused: Set<Int> = []
  /// The nodes of the results and failures of the document at hand: what they are to be written to, and their numbers.
  private var resultNodes: [(result: Int, node: Int)] = []
  private var failureNodes: [(failure: Int, node: Int)] = []
  private var fired: Set<RuleRun.Firing> = []
  /// Whether a node is taken by a rule of the pattern at hand.
  private var isTaken: [Bool] = []
  private var matches: [(node: Int32, rule: Int32)] = []

  init(_ rules: RuleSet, _ session: XPathSession, resultLimit: Int) {
    self.rules = rules
    self.session = session
    self.resultLimit = resultLimit
    result = RuleRun(plannedRules: rules.ruleCount, plannedTests: rules.testCount)
  }

  mutating func run(in document: borrowing Document) {
    for (index, pattern) in rules.patterns.enumerated() {
      if let documents = pattern.documents {
        runElsewhere(pattern, index, documents, from: document.name)
      } else {
        run(pattern, index)
      }
    }
    locate(in: document, session.nodes, name: nil)
    result.firedRules = fired.count
  }

  // MARK: patterns

  private mutating func run(_ pattern: CompiledPattern, _ index: Int, document: String? = nil) {
    isTaken = Array(repeating: false, count: session.nodes.count)
    matches.removeAll(keepingCapacity: true)
    for number in pattern.rules.indices {
      do throws(XPathSession.Failure) {
        try match(number, of: pattern)
      } catch {
        fail(.context, error, at: 0, pattern, pattern.rules[number], nil)
        // Which nodes the rules behind it would have had cannot be known.
        break
      }
    }
    matches.sort { $0.node < $1.node }
    let start = result.firings.count
    for match in matches {
      let firing = RuleRun.Firing(pattern: Int32(index), rule: match.rule)
      if result.firings.last != firing { fired.insert(firing) }
      result.firings.append(firing)
      fire(Int(match.rule), of: pattern, at: Int(match.node))
    }
    result.activePatterns.append(
      RuleRun.ActivePattern(
        id: pattern.id, name: pattern.name, role: pattern.role, document: document,
        firings: start..<result.firings.count))
  }

  private mutating func match(_ rule: Int, of pattern: CompiledPattern) throws(XPathSession.Failure) {
    let matcher = ContextMatcher(session)
    var unclear: [(XPathSession.Failure, Int)] = []
    for alternative in pattern.rules[rule].alternatives {
      try matcher.forEach(
        alternative, isFree: { !isTaken[$0] },
        {
          isTaken[$0] = true
          matches.append((Int32($0), Int32(rule)))
        },
        fail: { unclear.append(($0, $1)) })
    }
    for (failure, node) in unclear {
      // Not for the rules behind it either: they come second.
      isTaken[node] = true
      fail(.context, failure, at: node, pattern, pattern.rules[rule], nil)
    }
  }

  /// Runs a pattern in the documents that its expression names.
  private mutating func runElsewhere(
    _ pattern: CompiledPattern, _ index: Int, _ expression: Int, from base: String?
  ) {
    let references: [String]
    do throws(XPathSession.Failure) {
      references = try session.strings(expression, at: 0)
    } catch {
      fail(.documents, error, at: 0, pattern, nil, nil)
      return
    }
    for reference in references {
      let name = RelativeReference.resolve(reference, against: base)
      guard let bytes = rules.resolver(name) else {
        result.failures.append(.unavailable(name, detail: "", pattern))
        continue
      }
      do throws(XMLFailure) {
        run(pattern, index, in: try Document(parsing: bytes, name: name), name)
      } catch {
        result.failures.append(.unavailable(name, detail: error.diagnostics[0].message, pattern))
      }
    }
  }

  private mutating func run(
    _ pattern: CompiledPattern, _ index: Int, in document: borrowing Document, _ name: String
  ) {
    let outer = (resultNodes, failureNodes)
    (resultNodes, failureNodes) = ([], [])
    let nodes = session.table(for: document)
    session.read(nodes)
    run(pattern, index, document: name)
    session.read(nil)
    locate(in: document, nodes, name: name)
    (resultNodes, failureNodes) = outer
  }

  // MARK: tests

  /// Rules and tests are named by number: a copy of one counts references to all its parts, which all threads share.
  private mutating func fire(_ rule: Int, of pattern: CompiledPattern, at node: Int) {
    session.begin(at: node)
    let tests = pattern.rules[rule].tests
    for index in tests.indices {
      let expression = tests[index].expression
      guard refused.isEmpty || !refused.contains(expression) else { continue }
      do throws(XPathSession.Failure) {
        let holds = try session.holds(expression, at: node)
        result.evaluatedTests += 1
        if holds == (tests[index].kind == .successfulReport) { add(tests[index], pattern.rules[rule], pattern, node) }
      } catch {
        fail(.test, error, at: node, pattern, pattern.rules[rule], tests[index])
        if error.diagnostic.policy == .tooMuchWork { refused.insert(expression) }
      }
    }
  }

  private mutating func add(_ test: CompiledTest, _ rule: CompiledRule, _ pattern: CompiledPattern, _ node: Int) {
    if test.kind == .failedAssert { result.failedAsserts += 1 } else { result.successfulReports += 1 }
    guard result.results.count < resultLimit else { return result.isTruncated = true }
    var place = node
    if let subject = test.subject {
      do throws(XPathSession.Failure) {
        place = try session.select(subject, at: node).first ?? node
      } catch {
        fail(.subject, error, at: node, pattern, rule, test)
      }
    }
    let diagnostics = test.diagnostics.map { note($0, test, rule, pattern, node) }
    let properties = test.properties.map { note($0, test, rule, pattern, node) }
    resultNodes.append((result.results.count, place))
    result.results.append(
      RuleResult(
        kind: test.kind, id: test.id, patternID: pattern.id, ruleID: rule.id, role: test.role, flag: test.flag,
        severity: test.severity, test: test.text, text: text(test.message, test, rule, pattern, node),
        diagnostics: diagnostics, properties: properties, firing: result.firings.count - 1))
  }

  private mutating func note(
    _ note: CompiledNote, _ test: CompiledTest, _ rule: CompiledRule, _ pattern: CompiledPattern, _ node: Int
  ) -> RuleResult.Note {
    RuleResult.Note(
      id: note.id, role: note.role, scheme: note.scheme, text: text(note.message, test, rule, pattern, node))
  }

  private mutating func text(
    _ message: CompiledMessage, _ test: CompiledTest, _ rule: CompiledRule, _ pattern: CompiledPattern, _ node: Int
  ) -> RuleText {
    var text = RuleText(
      parts: [], language: message.language, see: message.see, icon: message.icon, fpi: message.fpi)
    do throws(XPathSession.Failure) {
      text.parts = try message.parts.map { part throws(XPathSession.Failure) in try self.part(part, node) }
    } catch {
      fail(.message, error, at: node, pattern, rule, test)
    }
    text.normalizeSpace()
    return text
  }

  private func part(_ part: CompiledMessage.Part, _ node: Int) throws(XPathSession.Failure) -> RuleText.Part {
    switch part {
    case .text(let text): return .text(text)
    case .value(let expression): return .value(try session.string(expression, at: node))
    case .copy(let expression): return .copy(try session.copy(expression, at: node))
    case .marked(let mark, let parts):
      let inner = try parts.map { part throws(XPathSession.Failure) in try self.part(part, node) }
      return .marked(mark, RuleText(parts: inner).string)
    }
  }

  // MARK: failures and places

  private mutating func fail(
    _ part: RuleFailure.Part, _ failure: XPathSession.Failure, at node: Int, _ pattern: CompiledPattern,
    _ rule: CompiledRule?, _ test: CompiledTest?
  ) {
    // The expression that was asked for, even if a variable is at fault: each test that cannot run is told.
    let asked = part == .test ? test?.expression ?? failure.expression : failure.expression
    if let known = failed[asked] {
      result.failures[known].count += 1
      return
    }
    failed[asked] = result.failures.count
    failureNodes.append((result.failures.count, node))
    let reason: RuleFailure.Reason =
      switch failure.diagnostic.policy {
      case .tooMuchWork: .tooMuchWork
      case .denied: .denied
      default: .noValue
      }
    let source = rules.sources[failure.expression]
    result.failures.append(
      RuleFailure(
        part: part, reason: reason, variable: failure.variable == nil ? nil : source,
        expression: failure.variable == nil ? source : rules.sources[asked], detail: failure.diagnostic.message,
        patternID: pattern.id, ruleID: rule?.id, testID: test?.id))
  }

  /// Gives results and failures their places, in one pass over the document.
  private mutating func locate(in document: borrowing Document, _ nodes: NodeTable, name: String?) {
    let locations = document.locations(of: resultNodes.map(\.node) + failureNodes.map(\.node), in: nodes).map {
      RuleLocation($0, document: name)
    }
    for (target, location) in zip(resultNodes, locations) { result.results[target.result].location = location }
    for (target, location) in zip(failureNodes, locations.dropFirst(resultNodes.count)) {
      result.failures[target.failure].location = location
    }
  }
}

extension RuleFailure {
  fileprivate static func unavailable(_ document: String, detail: String, _ pattern: CompiledPattern) -> RuleFailure {
    RuleFailure(
      part: .documents, reason: .unavailable, expression: document, detail: detail, patternID: pattern.id)
  }
}

extension RuleLocation {
  fileprivate init(_ location: NodeLocation, document: String?) {
    self.document = document
    place = location.place.map {
      XMLPlace(line: $0.line, column: $0.column, byteOffset: $0.byteOffset, path: location.path)
    }
    path = location.path
    textRange = location.textRange
    xpath = location.xpath
  }
}
