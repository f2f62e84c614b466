import Testing

/// What is hostile or damaged ends soon, in little memory, with the right status and message.
struct HostileInputTests {
  /// What the system lets a case have: seconds of processor time, and 256 MB of address space.
  ///
  /// With AddressSanitizer all takes several times as long, and address space has no limit.
  static let limits = Tool.isInstrumented ? "ulimit -t 20" : "ulimit -t 2; ulimit -v \(256 << 10)"

  @Test("ends as it should", arguments: HostileCase.all)
  func ends(_ hostile: HostileCase) throws {
    try Files.withFolder { folder in
      let made = try Tool.shell("cd \(folder)\n\(HostileCase.prelude)\(hostile.made)")
      try #require(made.status == 0 && made.errors == "", "\(made.errors)")
      let run = try Tool.shell(
        "cd \(folder)\n\(HostileCase.prelude)\(Self.limits)\nreportxml \(hostile.command)")
      #expect(run.status == hostile.status, "\(run.text.prefix(300))\(run.errors.prefix(300))")
      let id = (run.errors + run.text).firstMatch(of: /\[(RX-[A-Z]+-\d+)\]/)?.output.1
      #expect(id.map(String.init) == hostile.id, "\(run.errors.prefix(300))")
      // Whatever was written was written whole, and nothing else was.
      #expect(try Tool.shell("find \(folder) -name '.reportxml-*'").text == "")
    }
  }

  @Test("each has a name of its own")
  func names() {
    #expect(Set(HostileCase.all.map(\.name)).count == HostileCase.all.count)
    #expect(HostileCase.all.count >= 60)
  }

  @Test("a file and a folder that may not be read", .enabled(if: !Tool.isRoot, "needs a user other than root"))
  func notPermitted() throws {
    try Files.withFolder { folder in
      let run = try Tool.shell(
        "cd \(folder); : > a.xml; mkdir b; chmod 000 a.xml b; reportxml validate a.xml b; s=$?; chmod 700 b; exit $s")
      #expect(run.status == 3 && run.errors.split(separator: "\n").filter { $0.contains("[RX-IO-003]") }.count == 2)
    }
  }
}
