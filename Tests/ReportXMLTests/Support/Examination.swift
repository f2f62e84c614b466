@testable import ReportXML

/// What is found in a piece of a document, by whatever finds things of that kind.
enum Examination {
  /// The identifiers of the findings about a piece, as `in` and `phase` of `Schemas/messages.rng` say.
  ///
  /// - Returns: `nil` if nothing here can look at such a piece.
  static func findings(in piece: Message.Example, of id: FindingID) -> [Finding]? {
    if piece.place == "rules" { return rules(piece.text) }
    if piece.place == "policy" {
      // A policy that is right has no use in a report where nothing is found.
      return policy(piece.text).filter { $0.id == .policyEntryUnused ? id == .policyEntryUnused : true }
    }
    if piece.place == "record" { return Worker.findings(in: piece.text) }
    guard let xml = ExampleFrame.document(piece.text, in: piece.place) else { return nil }
    switch id.rawValue.dropFirst(3).prefix(2) {
    // The reader and the comparison with the source are not part of the validator.
    case "RD": return reading(xml)
    case "VF": return verification(xml)
    default: return Validator(phase: piece.phase).validate(xml).findings
    }
  }

  /// What keeps a rule set from being used, or else from being evaluated.
  private static func rules(_ text: String) -> [Finding] {
    do throws(RuleSchemaError) {
      var validator = Validator()
      validator.schemas = [try RuleSchema(Array(text.utf8), name: "rules.sch")]
      let xml = ExampleFrame.document("", in: "plan") ?? []
      return validator.validate(xml).findings
    } catch {
      return [error.finding]
    }
  }

  private static func policy(_ text: String) -> [Finding] {
    do throws(ConfigurationError) {
      var run = ValidationRun(
        policy: try Policy(xml: Array(text.utf8), name: "policy.xml"), today: CalendarDay(iso: "2026-01-01"))
      _ = run.add(Validator().validate(ExampleFrame.document("", in: "plan") ?? []))
      return run.policyFindings.map(\.finding)
    } catch {
      return error.findings
    }
  }

  private static func reading(_ xml: [UInt8]) -> [Finding] {
    do {
      _ = try Report(xml: xml)
      return []
    } catch {
      switch error {
      case .unreadableXML(let findings): return findings
      case .notAReport(let finding), .unreadableDocument(let finding): return [finding]
      case .illFormedText, .unreadableEncoding, .tooLarge: return []
      }
    }
  }

  private static func verification(_ xml: [UInt8]) -> [Finding]? {
    (try? Report(xml: xml)).map { Verification.findings(of: $0, xml: xml) }
  }
}

extension Worker {
  /// What the answer to a line says is wrong with it.
  static func findings(in line: String) -> [Finding] {
    let answer = try? JSONValue(parsing: Worker().answer(to: .whole(Array(line.utf8)), number: 1))
    return (answer?["errors"]?.array ?? []).compactMap { error in
      let arguments = error["arguments"]?.array?.compactMap { $0["value"]?.string } ?? []
      return error["id"]?.string.map { Finding(FindingID(rawValue: $0), arguments) }
    }
  }
}
