import Testing
internal import XMLBridge

@testable import ReportXML

/// The XSD and the RELAX NG grammar are of one opinion about every document, right or wrong.
struct GrammarAgreementTests {
  @Test("about every small document", arguments: Samples.documents)
  func documents(_ file: TextFile) throws {
    let xml = try file.bytes()
    // What is not well-formed concerns no grammar.
    guard !file.name.hasPrefix("wellformed"), !file.name.hasPrefix("security") else { return }
    #expect(try Grammars.disagreement(about: xml) == nil)
  }

  @Test("about 6,000 mutants of valid documents and small reports", arguments: 0..<12)
  func mutants(_ part: Int) throws {
    let reports =
      try Samples.validDocuments.map { try Report(xml: $0.bytes()) }
      + (0..<60).map { try Report(text: Generator.reports($0)) }
    var random = SplitMix(seed: part)
    var verdicts: [String: Int] = [:]
    for _ in 0..<500 {
      let xml = Mutant.spans(of: random.pick(reports), &random).xml()
      let opinions = try Grammars.opinions(on: xml)
      verdicts["\(opinions.xsd.verdict)", default: 0] += 1
      guard opinions.xsd.verdict != opinions.relaxNG.verdict else { continue }
      Issue.record("\(try Grammars.disagreement(about: xml) ?? "")\n\(String(decoding: xml, as: UTF8.self))")
      return
    }
    // A test that breaks nothing, or everything, says nothing.
    #expect(verdicts["valid", default: 0] > 40 && verdicts["invalid", default: 0] > 150)
  }

  @Test("about 5,000 mutants of XML", arguments: 0..<10)
  func mutantsOfXML(_ part: Int) throws {
    let originals = try Originals.all.get()
    var random = SplitMix(seed: 2000 + part)
    var verdicts: [String: Int] = [:]
    for _ in 0..<500 {
      let xml = MutantXML(of: random.pick(originals), &random).bytes
      // Elements that changed places may have left the scope of a prefix.
      guard let opinions = try? Grammars.opinions(on: xml) else { continue }
      verdicts["\(opinions.xsd.verdict)", default: 0] += 1
      guard opinions.xsd.verdict != opinions.relaxNG.verdict else { continue }
      Issue.record("\(try Grammars.disagreement(about: xml) ?? "")\n\(String(decoding: xml, as: UTF8.self))")
      return
    }
    #expect(verdicts["valid", default: 0] > 40 && verdicts["invalid", default: 0] > 250)
  }

  @Test(
    "and so is jing, about the small documents and 400 mutants",
    .enabled(if: OtherValidator.jing.isInstalled, "\(OtherValidator.jing.absence)"))
  func jing() throws { try expectAgreement(of: .jing) }

  @Test(
    "and so is the Python package xmlschema",
    .enabled(if: OtherValidator.xmlschema.isInstalled, "\(OtherValidator.xmlschema.absence)"))
  func xmlschema() throws { try expectAgreement(of: .xmlschema) }

  private func expectAgreement(of validator: OtherValidator) throws {
    let originals = try Originals.all.get()
    var random = SplitMix(seed: 3000)
    let mutants = (0..<400).map { _ in MutantXML(of: random.pick(originals), &random).bytes }
    let documents = try (Samples.documents.map { try $0.bytes() } + mutants).compactMap { xml in
      (try? Grammars.opinions(on: validator.understood(xml))).map { (xml: xml, isValid: $0.xsd.isValid) }
    }
    let rejected = try validator.rejected(of: documents.map(\.xml))
    for (index, document) in documents.enumerated() where document.isValid == rejected.contains(index) {
      let opinion = "\(document.isValid ? "valid" : "invalid") to libxml2 and not to \(validator)"
      Issue.record("\(opinion):\n\(String(decoding: document.xml, as: UTF8.self))")
    }
    #expect(documents.filter(\.isValid).count > 60 && rejected.count > 250)
  }

  @Test("spoilt bytes give a finding and never a verdict that is not deserved", arguments: 0..<8)
  func spoiltBytes(_ part: Int) throws {
    let documents = try Samples.validDocuments.map { try $0.bytes() }
    var random = SplitMix(seed: 1000 + part)
    for _ in 0..<300 {
      let xml = Mutant.bytes(of: random.pick(documents), &random)
      let result = Validator().validate(xml)
      #expect(result.verdict != .incomplete)
      #expect(
        (result.verdict == .invalid) == result.findings.contains { $0.severity == .error || $0.severity == .fatal })
      // What is valid can be read, and what can be read is written so that it reads the same. The grammars leave attributes
      // `xml:…` alone, of which the reader knows only `xml:lang`.
      guard let report = try? Report(xml: xml) else {
        let isOfXML =
          refusal(of: xml)?.hasPrefix("RX-RD-004") == true && xml.firstRange(of: Array(" xml:l".utf8)) != nil
        #expect(result.verdict == .invalid || isOfXML, "\(String(decoding: xml, as: UTF8.self))")
        continue
      }
      #expect(try Report(xml: report.xml()) == report, "\(String(decoding: xml, as: UTF8.self))")
    }
  }
}
