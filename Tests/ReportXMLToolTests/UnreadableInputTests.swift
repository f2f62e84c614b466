import Testing

/// What cannot be read or written: status 3, one message, nothing on standard output.
struct UnreadableInputTests {
  private func expect(_ run: Tool.Run, _ errors: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(run == Tool.Run(status: 3, output: [], errors: errors), sourceLocation: sourceLocation)
  }

  @Test(arguments: ["convert", "text", "verify", "show", "table measures"])
  func aFileThatIsNotThere(_ command: String) throws {
    expect(
      try Tool.shell("reportxml \(command) no/such/file"), "no/such/file: error: There is no such file. [RX-IO-001]\n")
    expect(
      try Tool.shell("reportxml \(command) no/such/file", language: "zh"), "no/such/file: 致命错误: 文件不存在。 [RX-IO-001]\n")
  }

  @Test(arguments: ["text", "show"])
  func aFolderInPlaceOfAFile(_ command: String) throws {
    expect(try Tool.run(command, "Samples"), "Samples: error: This is a folder, not a file. [RX-IO-002]\n")
  }

  @Test func toValidateAFileThatIsNotThereIsIncomplete() throws {
    for (name, finding, zh) in [
      ("no/such/file", "There is no such file. [RX-IO-001]", "文件不存在。 [RX-IO-001]"),
      (
        String(repeating: "a", count: 300), "The system could not read the file: File name too long [RX-IO-004]",
        "读取文件时系统报告错误：File name too long [RX-IO-004]"
      ),
    ] {
      let output = Array("\(name): incomplete, 1 finding\n".utf8)
      #expect(
        try Tool.run("validate", name) == Tool.Run(status: 3, output: output, errors: "\(name): error: \(finding)\n"))
      let chinese = try Tool.run("validate", name, language: "zh")
      #expect(chinese.text == "\(name): 未能判定，1 处问题\n" && chinese.errors == "\(name): 致命错误: \(zh)\n")
    }
  }

  @Test func whatTheSystemSaysIsRepeated() throws {
    try Files.withFolder { folder in
      let run = try Tool.shell("cd \(folder) && ln -s a.xml a.xml && reportxml validate a.xml")
      #expect(run.status == 3 && run.errors.hasPrefix("a.xml: error: The system could not read the file: "))
      #expect(run.errors.hasSuffix(" [RX-IO-004]\n"))
    }
  }

  @Test(arguments: [("convert", "en"), ("convert", "zh"), ("show", "en")])
  func textThatIsNotUTF8(_ command: String, _ language: String) throws {
    let run = try Tool.run(
      command, "-", input: Array("政府工作报告\r\n一、全县".utf8) + [0xD6, 0xD0] + Array("经济\n二、\n".utf8), language: language)
    #expect(run.status == 3 && run.output == [])
    try expectGolden(Array(run.errors.utf8), "not-utf8.\(language)")
  }

  @Test(arguments: ["text", "verify"])
  func textInPlaceOfXML(_ command: String) throws {
    let run = try Tool.run(command, "-", input: Array("政府工作报告\n".utf8))
    #expect(run.status == 3 && run.output == [])
    #expect(run.errors.hasPrefix("-:1:1: error: "))
  }

  @Test(arguments: ["en", "zh"])
  func XMLThatIsNotWellFormed(_ language: String) throws {
    let run = try Tool.run(
      "text", "-", input: Array("<report xmlns=\"urn:reportxml:1\">\n<text>政府&工作</text></report>\n".utf8),
      language: language)
    #expect(run.status == 3 && run.output == [])
    try expectGolden(Array(run.errors.utf8), "not-well-formed.\(language)")
  }

  @Test(arguments: ["en", "zh"])
  func XMLThatIsNoReport(_ language: String) throws {
    let run = try Tool.run("text", "-", input: Array("<html/>".utf8), language: language)
    #expect(run.status == 3 && run.output == [])
    try expectGolden(Array(run.errors.utf8), "no-report.\(language)")
  }

  @Test func anOutputThatCannotBeWrittenLeavesNothingBehind() throws {
    try Files.withFolder { folder in
      expect(
        try Tool.run("convert", "Samples/city-xizhou-2025.md", "-o", "\(folder)/no/a.xml"),
        "\(folder)/no/a.xml: error: The system could not write the file: No such file or directory [RX-IO-020]\n")
      // A folder stands where the file should go.
      _ = try Tool.shell("mkdir \(folder)/a.xml && touch \(folder)/a.xml/b")
      let run = try Tool.run("convert", "Samples/city-xizhou-2025.md", "-o", "\(folder)/a.xml")
      #expect(
        run.status == 3 && run.output == []
          && run.errors == "\(folder)/a.xml: error: The system could not write the file: Is a directory [RX-IO-020]\n")
      #expect(try Files.names(in: folder) == ["a.xml"])
    }
  }

  @Test func aFailedConversionLeavesTheOutputAsItWas() throws {
    try Files.withFolder { folder in
      try Files.write(Array("alt".utf8), to: "\(folder)/a.xml")
      #expect(try Tool.run("convert", "-", "-o", "\(folder)/a.xml", input: [0xFF]).status == 3)
      #expect(try Files.bytes("\(folder)/a.xml") == Array("alt".utf8))
      #expect(try Files.names(in: folder) == ["a.xml"])
    }
  }

  @Test func aFullDeviceIsReported() throws {
    let run = try Tool.shell("reportxml convert Samples/city-xizhou-2025.md > /dev/full")
    #expect(
      run.status == 3
        && run.errors == "-: error: The system could not write the file: No space left on device [RX-IO-020]\n")
  }

  @Test func aReaderThatHasSeenEnoughIsNoError() throws {
    let run = try Tool.shell("reportxml convert Samples/city-xizhou-2025.md | head -c 5")
    #expect(run == Tool.Run(status: 0, output: Array("<?xml".utf8), errors: ""))
  }
}
