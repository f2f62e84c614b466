import Testing

/// The exit status of `validate`, situation by situation.
struct ValidateStatusTests {
  static let situations: [(arguments: String, status: Int32)] = [
    ("valid.xml", 0),
    ("invalid.xml", 1),
    ("malformed.xml", 1),
    ("invalid.xml --fail-on fatal", 0),
    ("invalid.xml --fail-on never", 0),
    ("malformed.xml --fail-on never", 0),
    ("valid.xml invalid.xml", 1),
    ("invalid.xml no.xml", 3),
    ("no.xml", 3),
    ("no.xml --fail-on never", 3),
    ("folder --summary none", 0),
    ("folder no.xml", 3),
    (". --quiet", 5),
    ("valid.xml --policy no.xml", 4),
    ("valid.xml --policy valid.xml", 4),
    ("valid.xml --policy malformed.xml", 4),
    ("valid.xml --baseline valid.xml", 4),
    ("valid.xml --baseline no.json", 4),
    ("deep.xml", 5),
    ("no.xml deep.xml", 5),
    ("invalid.xml --max-findings 1", 1),
    ("invalid.xml --max-findings 1 --fail-on never", 5),
    ("valid.xml --rules broken.sch", 6),
    ("valid.xml --rules broken.sch invalid.xml deep.xml no.xml", 6),
    ("valid.xml --rules broken.sch --fail-on never", 6),
    ("valid.xml --rules broken.sch --fail-on warning", 1),
    ("valid.xml --policy strict.xml", 1),
    ("valid.xml --policy strict.xml --fail-on never", 0),
    ("invalid.xml --format json -o b.json; reportxml validate invalid.xml --baseline b.json --only-new", 0),
    ("invalid.xml --format json -o b.json; reportxml validate invalid.xml --baseline b.json", 1),
    ("valid.xml -o no/out", 3),
    ("valid.xml --only-new", 2),
    ("valid.xml --format pdf", 2),
    ("valid.xml --phase draft", 2),
    ("valid.xml --fail-on all", 2),
    ("valid.xml --today 2026-02-29", 2),
    ("valid.xml --max-findings 0", 2),
    ("valid.xml --max-findings x", 2),
  ]

  private static func report(_ text: String) -> [UInt8] {
    Array(FindingMessageTests.faulty.utf8).split(separator: 0x0A)[0] + [0x0A]
      + """
      <report xmlns="urn:reportxml:1" version="1.0" xml:lang="zh">
      <metadata><source encoding="UTF-8" bytes="0" sha256="\(String(repeating: "0", count: 64))"/></metadata>
      <text>\(text)</text>
      </report>

      """.utf8
  }

  /// Calls `body` with a folder that holds the files of the situations.
  private func withFiles<Result>(_ body: (String) throws -> Result) throws -> Result {
    try Files.withFolder { folder in
      let override =
        "<policy xmlns=\"urn:reportxml:policy:1\"><override id=\"RX-VF-999\" severity=\"info\">r</override></policy>"
      let files: KeyValuePairs<String, [UInt8]> = [
        "valid.xml": Self.report("<p>甲</p>"), "invalid.xml": Self.report("<p><num>一</num><num>二</num></p>"),
        "malformed.xml": Array("<report>".utf8), "strict.xml": Array(override.utf8),
        // A rule that breaks off at every document.
        "broken.sch": Array(
          """
          <schema xmlns="http://purl.oclc.org/dsdl/schematron"><pattern><rule context="/">
          <assert test="document('other.xml')">other</assert></rule></pattern></schema>
          """.utf8),
        "deep.xml": Array(String(repeating: "<a>", count: 100).utf8),
      ]
      for (name, bytes) in files { try Files.write(bytes, to: "\(folder)/\(name)") }
      _ = try Tool.shell("mkdir \(folder)/folder")
      return try body(folder)
    }
  }

  @Test("follows from the situation", arguments: situations.indices)
  func status(_ index: Int) throws {
    let (arguments, status) = Self.situations[index]
    let run = try withFiles { try Tool.shell("cd \($0) && reportxml validate \(arguments)") }
    #expect(run.status == status, "\(arguments): \(run.text)\(run.errors)")
    // Wrong usage and a broken configuration give no result at all.
    #expect((run.output.isEmpty && !run.errors.isEmpty) == (status == 2 || status == 4 || arguments.contains("no/out")))
  }

  @Test("A check that did not run is never a valid document", arguments: ["text", "json", "md"])
  func incomplete(_ format: String) throws {
    let run = try withFiles {
      try Tool.shell("cd \($0) && reportxml validate valid.xml --rules broken.sch --format \(format)")
    }
    #expect(run.status == 6 && run.text.contains("incomplete") && run.text.contains("RX-RL-018"))
    #expect(!run.text.contains("valid.xml: valid") && !run.text.contains("\"verdict\": \"valid\""))
  }

  @Test("A broken policy is shown with line and column")
  func brokenPolicy() throws {
    let run = try withFiles { folder in
      try Files.write(
        Array("<policy xmlns=\"urn:reportxml:policy:1\">\n <override id=\"RX-VF-001\">r</override>\n</policy>".utf8),
        to: "\(folder)/p.xml")
      return try Tool.shell("cd \(folder) && reportxml validate --policy p.xml valid.xml --format json -o out; ls out")
    }
    #expect(
      run.errors.hasPrefix("p.xml:2:2: error: The element <override> lacks the attribute severity. [RX-XS-004]\n"))
    #expect(run.text == "")
  }

  @Test("A file over the limit is not even read")
  func tooLarge() throws {
    try Files.withFolder { folder in
      let run = try Tool.shell("truncate -s 3G \(folder)/a.xml && reportxml validate \(folder)/a.xml")
      #expect(run.status == 5 && run.errors.contains("[RX-IO-005]"))
    }
  }
}
