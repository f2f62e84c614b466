internal import XMLBridge

/// Checks XML against the vocabulary: well-formedness, XSD, RELAX NG, rules, and the figures against their words.
///
/// A value without state; any number of tasks may use one, and all share the compiled schemas.
public struct Validator: Sendable {
  /// How much documents are held to.
  public var phase: Phase
  /// Rules besides those of the vocabulary.
  public var schemas: [RuleSchema] = []
  /// The most findings of one layer that a result lists; that there were more is a finding too.
  public var findingLimit = 10_000

  /// A validator for a phase.
  public init(phase: Phase = .wellformed) { self.phase = phase }

  /// Checks a document.
  ///
  /// - Parameters:
  ///   - xml: The whole document, in the encoding it declares.
  ///   - name: What the result calls it.
  /// - Returns: The verdict, what was found, and what was checked.
  public func validate(_ xml: [UInt8], name: String = "") -> Result {
    var layers: [LayerResult] = []
    do throws(XMLFailure) {
      var reader = XMLReader()
      let document = try Document(
        parsing: xml, limits: .report, countingTextOf: Element.text.localName,
        characterElement: CharacterElement(
          name: Element.char.localName, attribute: AttributeName.code.qualifiedName), diagnosticLimit: findingLimit,
        into: &reader)
      layers.append(
        LayerResult(
          Coverage(layer: .xml, planned: 1, evaluated: 1),
          document.warnings.map { Finding($0) }
            + (document.hasMoreWarnings ? [Finding(.findingsTruncated, [String(findingLimit)])] : [])))
      layers += GrammarLayer(findingLimit: findingLimit).check(document)
      layers += rules.check(document)
      let reading = Swift.Result { () throws(ReportError) in try Report(reader) }
      layers.append(checks.check(document, reading, isExplained: Self.verdict(of: layers) == .invalid))
      layers = Consequences.removed(from: layers)
      Self.locate(&layers, in: document, (try? reading.get())?.body.text)
    } catch {
      layers =
        [
          LayerResult(
            Coverage(layer: .xml, planned: 1, evaluated: 1, fired: 1),
            Finding.findings(of: error, limit: findingLimit)),
          LayerResult(GrammarLayer.unevaluated(.xsd)), LayerResult(GrammarLayer.unevaluated(.relaxNG)),
        ] + rules.unevaluated + [LayerResult(checks.unevaluated)]
    }
    return Result(
      verdict: Self.verdict(of: layers), findings: layers.flatMap(\.findings), coverage: layers.map(\.coverage),
      input: Identity(name: name, of: xml), phase: phase)
  }

  private var rules: RuleLayer { RuleLayer(phase: phase, schemas: schemas, findingLimit: findingLimit) }
  private var checks: CheckLayer { CheckLayer(phase: phase, findingLimit: findingLimit) }

  /// Gives the findings that are about words their lines and columns in the text.
  ///
  /// `text` is that of the report, if there is one; else it is gathered from the tree.
  private static func locate(_ layers: inout [LayerResult], in document: borrowing Document, _ text: [UInt8]?) {
    let offsets = layers.flatMap { $0.findings.compactMap { $0.textPlace == nil ? $0.textRange?.lowerBound : nil } }
    guard !offsets.isEmpty else { return }
    let places = TextPlaces(of: offsets, in: text ?? document.countedText())
    for layer in layers.indices {
      for index in layers[layer].findings.indices {
        guard let range = layers[layer].findings[index].textRange, layers[layer].findings[index].textPlace == nil else {
          continue
        }
        layers[layer].findings[index].textPlace = places.place(at: range.lowerBound)
      }
    }
  }

  /// An error outweighs what could not be checked; without one, all that was planned must have been done.
  private static func verdict(of layers: [LayerResult]) -> Result.Verdict {
    if layers.contains(where: { $0.findings.contains { $0.severity == .error || $0.severity == .fatal } }) {
      return .invalid
    }
    return layers.allSatisfy { $0.coverage.isComplete } ? .valid : .incomplete
  }
}

/// What one layer found, and how much of it was done.
struct LayerResult {
  var coverage: Validator.Coverage
  var findings: [Finding]

  init(_ coverage: Validator.Coverage, _ findings: [Finding] = []) {
    self.coverage = coverage
    self.findings = findings
  }
}
