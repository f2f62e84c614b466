import Testing

/// The command `table`: golden tables of the sample with figures, and how it deals with files.
struct TableCommandTests {
  static let sample = "Samples/county-yanxi-2024-figures.xml"
  static let rows = ["measures", "commitments"]
  static let formats = ["csv", "tsv", "json", "ndjson", "md"]

  @Test("the table of the sample is its golden", arguments: rows, formats)
  func golden(_ rows: String, _ format: String) throws {
    let run = try Tool.run("table", rows, Self.sample, "--format", format)
    #expect(run.status == 0 && run.errors == "")
    try expectGolden(run.output, "county-yanxi-2024-figures.\(rows).\(format)")
  }

  @Test func CSVIsTheDefault() throws {
    #expect(
      try Tool.run("table", "measures", Self.sample) == Tool.run("table", "measures", Self.sample, "--format", "csv"))
  }

  @Test("standard input and a file give the same rows", arguments: rows)
  func standardInput(_ rows: String) throws {
    let piped = try Tool.shell("reportxml table \(rows) --format tsv < \(Self.sample)")
    let named = try Tool.shell("reportxml table \(rows) --format tsv \(Self.sample) | sed 's|^\(Self.sample)|-|'")
    #expect(piped.status == 0 && piped == named)
    #expect(try Tool.shell("cat \(Self.sample) | reportxml table \(rows) - --format tsv") == piped)
  }

  @Test func textIsConverted() throws {
    let text = try Tool.run("table", "measures", "Samples/county-yanxi-2024.txt", "--format", "tsv")
    let xml = try Tool.shell("reportxml convert Samples/county-yanxi-2024.txt | reportxml table measures --format tsv")
    #expect(text.status == 0 && xml.status == 0)
    // The first column is the name of the file.
    func cells(_ run: Tool.Run) -> [Substring] { run.text.split(separator: "\n").map { $0.drop { $0 != "\t" } } }
    #expect(cells(text) == cells(xml))
  }

  @Test func severalFilesAreOneTableUnderOneHead() throws {
    let one = try Tool.run("table", "measures", Self.sample)
    let two = try Tool.run("table", "measures", Self.sample, "Samples/city-xizhou-2025.md", Self.sample)
    #expect(two.status == 0)
    #expect(
      two.text.split(separator: "\r\n").count { $0.hasPrefix(Self.sample) } == 2
        * (one.text.split(separator: "\r\n").count - 1))
    #expect(two.text.split(separator: "\r\n").count { $0.contains("report,title") } == 1)
  }

  @Test func aFileThatCannotBeReadStopsNoOther() throws {
    let run = try Tool.run("table", "measures", "no", Self.sample, "Package.swift/no")
    #expect(run.status == 3)
    #expect(try run.output == Tool.run("table", "measures", Self.sample).output)
    #expect(
      run.errors
        == "no: error: There is no such file. [RX-IO-001]\n"
        + "Package.swift/no: error: The system could not read the file: Not a directory [RX-IO-004]\n")
  }

  @Test func ofNothingThereIsNoTable() throws {
    try Files.withFolder { folder in
      #expect(
        try Tool.run("table", "measures", "no", language: "zh")
          == Tool.Run(status: 3, output: [], errors: "no: 致命错误: 文件不存在。 [RX-IO-001]\n"))
      try Files.write(Array("alt".utf8), to: "\(folder)/a.csv")
      #expect(try Tool.run("table", "measures", "-", "-o", "\(folder)/a.csv", input: [0xFF]).status == 3)
      #expect(try Files.bytes("\(folder)/a.csv") == Array("alt".utf8))
      #expect(try Files.names(in: folder) == ["a.csv"])
    }
  }

  @Test func theOutputIsAFileOrNone() throws {
    try Files.withFolder { folder in
      let run = try Tool.run("table", "measures", Self.sample, "-o", "\(folder)/a.csv")
      #expect(run == Tool.Run(status: 0, output: [], errors: ""))
      #expect(try Files.bytes("\(folder)/a.csv") == Tool.run("table", "measures", Self.sample).output)
      let nowhere = try Tool.run("table", "measures", Self.sample, "--output", "\(folder)/no/a.csv")
      #expect(
        nowhere.errors
          == "\(folder)/no/a.csv: error: The system could not write the file: No such file or directory [RX-IO-020]\n")
      #expect(nowhere.status == 3)
      _ = try Tool.shell("mkdir \(folder)/b && touch \(folder)/b/c")
      #expect(try Tool.run("table", "measures", Self.sample, "-o", "\(folder)/b").status == 3)
      #expect(try Files.names(in: folder) == ["a.csv", "b"])
      #expect(try Tool.run("table", "measures", Self.sample, "-o", "-").output == Files.bytes("\(folder)/a.csv"))
    }
  }

  @Test func aFullDeviceIsReported() throws {
    let run = try Tool.shell("reportxml table measures \(Self.sample) \(Self.sample) > /dev/full")
    #expect(
      run.status == 3
        && run.errors == "-: error: The system could not write the file: No space left on device [RX-IO-020]\n")
  }

  @Test func aReaderThatHasSeenEnoughIsNoError() throws {
    let run = try Tool.shell("reportxml table measures --format tsv \(Self.sample) no | head -c 6")
    #expect(run.status == 0 && run.text == "report")
  }

  @Test(
    "what there is not is wrong usage",
    arguments: [
      ["table"], ["table", "figures"], ["table", "measures", "--format", "xls"], ["table", "measures", "--format"],
    ])
  func wrongUsage(_ arguments: [String]) throws {
    let run = try Tool.shell("reportxml " + arguments.joined(separator: " "))
    #expect(run.status == 2 && run.output == [] && !run.errors.isEmpty)
  }

  @Test func theHelpHasAnExample() throws {
    #expect(try Tool.run("table", "--help").text.contains("EXAMPLES\n  reportxml table measures"))
    #expect(try Tool.run("--help").text.contains("  table "))
  }
}
