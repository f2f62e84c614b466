internal import XMLBridge

/// Writes a run as an SVRL document (ISO/IEC 19757-3, the report language).
///
/// SVRL has no lines and columns and nothing for what could not be evaluated. Both stand in attributes and elements of
/// another namespace, in the places where its schema allows these.
struct SVRLWriter {
  static let namespace = "http://purl.oclc.org/dsdl/svrl"
  /// The namespace of what SVRL has no words for.
  static let extensions = "urn:reportxml:svrl:1"

  let rules: RuleSet
  let run: RuleRun

  /// The document, in UTF-8.
  ///
  /// - Throws: if a text of the schema is none that XML can hold.
  func write() throws(XMLFailure) -> [UInt8] {
    var writer = try Writer()
    try writer.startElement("schematron-output", prefix: "svrl", namespace: Self.namespace)
    try writer.attribute("rx", prefix: "xmlns", Self.extensions)
    try writer.optional("title", rules.title)
    try writer.optional("phase", rules.phase == "#ALL" ? nil : rules.phase)
    try writer.optional("schemaVersion", rules.version)
    for failure in run.failures { try write(failure, to: &writer) }
    for (prefix, uri) in rules.namespaces {
      try writer.start("ns-prefix-in-attribute-values")
      try writer.attribute("prefix", prefix)
      try writer.attribute("uri", uri)
      try writer.endElement()
    }
    var results = run.results[...]
    for pattern in run.activePatterns { try write(pattern, &results, to: &writer) }
    // There has to be one.
    if run.activePatterns.isEmpty {
      try writer.start("active-pattern")
      try writer.endElement()
    }
    return try writer.finish()
  }

  private func write(
    _ pattern: RuleRun.ActivePattern, _ results: inout ArraySlice<RuleResult>, to writer: inout Writer
  ) throws(XMLFailure) {
    try writer.start("active-pattern")
    try writer.name("id", pattern.id)
    try writer.optional("documents", pattern.document)
    try writer.optional("name", pattern.name)
    try writer.optional("role", pattern.role)
    try writer.endElement()
    for index in pattern.firings {
      let firing = run.firings[index]
      let rule = rules.patterns[Int(firing.pattern)].rules[Int(firing.rule)]
      try writer.start("fired-rule")
      try writer.name("id", rule.id)
      try writer.optional("name", rule.name)
      try writer.attribute("context", rule.context)
      try writer.optional("role", rule.role)
      try writer.optional("flag", rule.flag)
      try writer.optional("document", pattern.document)
      try writer.endElement()
      while let result = results.first, result.firing == index {
        try write(result, to: &writer)
        results.removeFirst()
      }
    }
  }

  private func write(_ result: RuleResult, to writer: inout Writer) throws(XMLFailure) {
    try writer.start(result.kind == .failedAssert ? "failed-assert" : "successful-report")
    try writer.name("id", result.id)
    try writer.attribute("location", result.location.xpath)
    try writer.attribute("test", result.test)
    try writer.optional("role", result.role)
    try writer.optional("flag", result.flag)
    try writer.optional("severity", result.severity)
    for note in result.diagnostics { try write(note, "diagnostic", to: &writer) }
    for note in result.properties { try write(note, "property", to: &writer) }
    try write(result.text, at: result.location, to: &writer)
    try writer.endElement()
  }

  private func write(_ note: RuleResult.Note, _ kind: String, to writer: inout Writer) throws(XMLFailure) {
    guard Writer.isName(note.id) else { return }
    try writer.start("\(kind)-reference")
    try writer.attribute(kind, note.id)
    try writer.optional("role", note.role)
    if kind == "property" { try writer.optional("scheme", note.scheme) }
    try write(note.text, at: nil, to: &writer)
    try writer.endElement()
  }

  private func write(_ text: RuleText, at location: RuleLocation?, to writer: inout Writer) throws(XMLFailure) {
    try writer.start("text")
    try writer.optional("lang", prefix: "xml", text.language)
    try writer.optional("see", text.see)
    try writer.optional("icon", text.icon)
    try writer.optional("fpi", text.fpi)
    if let location { try write(location, to: &writer) }
    for part in text.parts {
      switch part {
      case .text(let text), .value(let text): try writer.text(text)
      case .copy(let copy): try writer.fragment(copy)
      case .marked(let mark, let text): try write(mark, text, to: &writer)
      }
    }
    try writer.endElement()
  }

  private func write(_ mark: RuleText.Mark, _ text: String, to writer: inout Writer) throws(XMLFailure) {
    switch mark {
    case .emphasis(let name):
      try writer.start("emph")
      try writer.optional("class", name)
    case .direction(let direction, let name):
      try writer.start("dir")
      try writer.optional("class", name)
      try writer.optional("dir", direction)
    case .span(let name):
      try writer.start("span")
      try writer.attribute("class", name)
    }
    try writer.text(text)
    try writer.endElement()
  }

  private func write(_ location: RuleLocation, to writer: inout Writer) throws(XMLFailure) {
    if let place = location.place {
      try writer.attribute("line", prefix: "rx", "\(place.line)")
      try writer.optional("column", prefix: "rx", place.column.map(String.init))
    }
    try writer.optional("text-offset", prefix: "rx", (location.textRange?.lowerBound).map(String.init))
  }

  private func write(_ failure: RuleFailure, to writer: inout Writer) throws(XMLFailure) {
    try writer.start("text")
    try write(failure.location, to: &writer)
    try writer.startElement("failure", prefix: "rx")
    try writer.attribute("part", failure.part.rawValue)
    try writer.attribute("reason", failure.reason.rawValue)
    try writer.optional("pattern", failure.patternID)
    try writer.optional("rule", failure.ruleID)
    try writer.optional("test", failure.testID)
    try writer.optional("document", failure.location.document)
    try writer.attribute("location", failure.location.xpath)
    try writer.attribute("count", "\(failure.count)")
    try writer.text(failure.expression)
    try writer.endElement()
    try writer.endElement()
  }
}

extension Writer {
  /// Begins an element of SVRL inside of the first one.
  fileprivate mutating func start(_ name: String) throws(XMLFailure) { try startElement(name, prefix: "svrl") }

  fileprivate mutating func optional(_ name: String, prefix: String? = nil, _ value: String?) throws(XMLFailure) {
    if let value { try attribute(name, prefix: prefix, value) }
  }

  /// An attribute that must be a name; left out if it is none.
  fileprivate mutating func name(_ attribute: String, _ value: String?) throws(XMLFailure) {
    if let value, Writer.isName(value) { try self.attribute(attribute, value) }
  }
}
