import Testing

/// The commands over the samples: through files and through pipes.
struct SampleCommandTests {
  static let samples = ["county-yanxi-2024.txt", "city-xizhou-2025.md", "province-lanjiang-2023.txt"]

  /// `Samples/<name>.xml` for `<name>.txt` or `<name>.md`.
  private func base(_ sample: String) -> String { sample.split(separator: ".").first.map(String.init) ?? sample }

  @Test("the XML of a sample is the one in Samples/", arguments: samples)
  func convert(_ sample: String) throws {
    let run = try Tool.run("convert", "Samples/\(sample)")
    #expect(run.status == 0 && run.errors == "")
    try expectGolden(run.output, "Samples/\(base(sample)).xml")
  }

  @Test("the outline of a sample is its golden", arguments: samples)
  func outline(_ sample: String) throws {
    let run = try Tool.run("show", "--tree", "--leads", "Samples/\(sample)")
    #expect(run.status == 0 && run.errors == "")
    try expectGolden(run.output, "\(base(sample)).outline")
  }

  @Test("XML and text of a sample have one outline", arguments: samples)
  func outlineOfXML(_ sample: String) throws {
    let run = try Tool.shell("reportxml convert Samples/\(sample) | reportxml show --tree --leads -")
    #expect(try run == Tool.run("show", "--tree", "--leads", "Samples/\(sample)"))
  }

  @Test("a sample comes back through pipes, byte for byte", arguments: samples)
  func pipes(_ sample: String) throws {
    let run = try Tool.shell("reportxml convert - < Samples/\(sample) | reportxml text -")
    #expect(try run == Tool.Run(status: 0, output: Files.bytes("\(Files.root)/Samples/\(sample)"), errors: ""))
  }

  @Test("a sample comes back through files, byte for byte", arguments: samples)
  func files(_ sample: String) throws {
    try Files.withFolder { folder in
      let steps = [
        ["convert", "Samples/\(sample)", "-o", "\(folder)/a.xml"], ["validate", "\(folder)/a.xml", "--quiet"],
        ["text", "\(folder)/a.xml", "--output", "\(folder)/a.txt"],
      ]
      for step in steps {
        let run = try Tool.shell("reportxml " + step.joined(separator: " "))
        #expect(run == Tool.Run(status: 0, output: [], errors: ""), "\(step)")
      }
      #expect(try Files.bytes("\(folder)/a.txt") == Files.bytes("\(Files.root)/Samples/\(sample)"))
      #expect(try Files.names(in: folder) == ["a.txt", "a.xml"])
    }
  }

  @Test("a sample is valid and verified", arguments: samples)
  func verify(_ sample: String) throws {
    let valid = try Tool.shell("reportxml convert Samples/\(sample) | reportxml validate")
    #expect(valid == Tool.Run(status: 0, output: Array("-: valid\n".utf8), errors: ""))
    let verified = try Tool.shell("reportxml convert Samples/\(sample) | reportxml verify --source Samples/\(sample)")
    #expect(verified.status == 0 && verified.errors == "")
    #expect(
      verified.text.hasPrefix(
        "-: verified, \(try Files.bytes("\(Files.root)/Samples/\(sample)").count) bytes, SHA-256 "))
  }

  @Test("schema prints the files of Schemas/", arguments: ["report.xsd", "report.rng"])
  func schema(_ name: String) throws {
    let run = try Tool.run("schema", name)
    #expect(try run == Tool.Run(status: 0, output: Files.bytes("\(Files.root)/Schemas/\(name)"), errors: ""))
    #expect(try Tool.run("schema").text.split(separator: "\n").contains { $0 == name })
  }
}
