import Testing

/// `validate --format`: whole results of a document with three findings.
struct ResultFormatTests {
  static let formats = ["text", "json", "xml", "svrl", "sarif", "junit", "github", "md"]

  /// Two documents and a file that is not there, under a policy whose entry has expired.
  private func run(_ options: String, language: String = "en") throws -> Tool.Run {
    try Files.withFolder { folder in
      try Files.write(Array(FindingMessageTests.faulty.utf8), to: "\(folder)/faulty.xml")
      try Files.write(
        Array(
          """
          <policy xmlns="urn:reportxml:policy:1">
            <override id="RX-VF-003" severity="warning" expires="2026-11-23">手工排版</override>
          </policy>

          """.utf8), to: "\(folder)/policy.xml")
      return try Tool.shell(
        "cp Samples/documents/report-minimal-valid.xml \(folder)/valid.xml; cd \(folder)"
          + " && reportxml validate --policy policy.xml --today 2026-11-24 faulty.xml valid.xml no.xml \(options)",
        language: language)
    }
  }

  @Test("The result is its golden, and standard error is empty", arguments: formats)
  func golden(_ format: String) throws {
    let run = try run("--format \(format)")
    #expect(run.status == 3 && run.errors == "")
    try expectGolden(masked(run.output), "result.\(format)")
  }

  @Test("Messages are in the language asked for", arguments: ["text", "md", "junit", "github", "svrl", "sarif"])
  func chinese(_ format: String) throws {
    let run = try run("--format \(format) --lang zh")
    #expect(run.text.contains("文件不存在") && !run.text.contains("There is no such file.\n"))
    #expect(try run == self.run("--format \(format)", language: "zh"))
  }

  @Test("JSON and XML do not depend on the language", arguments: ["json", "xml"])
  func bothLanguages(_ format: String) throws {
    #expect(try run("--format \(format)", language: "zh") == run("--format \(format)", language: "en"))
  }

  @Test("Without a format, findings and verdicts go to two streams")
  func twoStreams() throws {
    let (both, text) = (try run(""), try run("--format text"))
    #expect(both.text == "faulty.xml: invalid, 3 findings\nvalid.xml: valid\nno.xml: incomplete, 1 finding\n")
    #expect(both.errors.contains("policy.xml:2: warning: ") && !both.errors.contains("valid.xml: valid"))
    let lines = (both.text + both.errors).split(separator: "\n").sorted()
    #expect(lines == text.text.split(separator: "\n").sorted())
  }

  @Test("A file holds the same, and standard output nothing", arguments: formats)
  func file(_ format: String) throws {
    let run = try run("--format \(format) -o out; ls; cat out >&2")
    #expect(run.text == "faulty.xml\nout\npolicy.xml\nvalid.xml\n")
    #expect(try run.errors == self.run("--format \(format)").text)
  }

  @Test("Names of files break no format", arguments: formats)
  func names(_ format: String) throws {
    try Files.withFolder { folder in
      let name = "a\n::error::<b>&\"]]>,%7C|𠀀.xml"
      try Files.write(Array("<a/>".utf8), to: "\(folder)/\(name)")
      let run = try Tool.run("validate", "--format", format, "\(folder)/\(name)")
      #expect(run.status == 1 && run.errors == "")
      if format == "github" {
        #expect(run.text.split(separator: "\n").count == 1 && run.text.contains("a%0A%3A%3Aerror"))
      }
      if format == "sarif" {
        #expect(run.text.contains("a%0A%3A%3Aerror%3A%3A%3Cb%3E%26%22%5D%5D%3E%2C%257C%7C%F0%A0%80%80.xml"))
      }
      if ["text", "md"].contains(format) { #expect(!run.text.contains("\n::")) }
    }
  }

  @Test("JSON is in the form of its schema", .enabled(if: Python.isPresent, "\(Python.absence)"))
  func jsonSchema() throws {
    try expectValid("json", "schema = json.load(open('Schemas/result.schema.json'))\n")
  }

  @Test("SARIF is in the form that OASIS has published", .enabled(if: Python.isPresent, "\(Python.absence)"))
  func sarifSchema() throws { try expectValid("sarif", Python.sarif) }

  private func expectValid(_ format: String, _ schema: String) throws {
    try Files.withFolder { folder in
      var paths: [String] = []
      for options in ["", "--baseline b", "--baseline b --only-new", "--fail-on never --phase archive"] {
        let run = try run(
          options.isEmpty
            ? "--format \(format)"
            : "--format json -o b; "
              + "reportxml validate --format \(format) --policy policy.xml \(options) faulty.xml no.xml")
        paths.append("\(folder)/\(paths.count)")
        try Files.write(run.output, to: paths[paths.count - 1])
      }
      let script = """
        import json, sys, jsonschema
        \(schema)
        validator = jsonschema.validators.validator_for(schema)
        validator.check_schema(schema)
        for path in \(paths):
            result = json.load(open(path))
            for error in validator(schema).iter_errors(result): sys.exit(path + " " + error.message + str(list(error.path)))
            result["extra"] = 1
            if validator(schema).is_valid(result): sys.exit("a member that does not exist is accepted")
        """
      let run = try Python.run(script)
      #expect(run.status == 0, "\(run.errors)")
    }
  }
}
