import Testing

/// Runs that are interrupted, and runs that go on from there.
struct ResumeTests {
  /// Shell functions: `kind FILE` is the inode of a file, which changes when it is written again.
  private static let prelude = HostileCase.prelude + "mark() { ls -i \"$1\" | cut -d ' ' -f 1; }\n"

  private func shell(_ script: String) throws -> Tool.Run {
    try Files.withFolder { try Tool.shell("cd \($0)\n\(Self.prelude)\(script)") }
  }

  static let changes: [(change: String, isDoneAgain: Bool)] = [
    (":", false), ("touch in/a.txt", false), ("echo 新 >> in/a.txt", true), ("rm out/a.xml", true),
    (": > out/a.xml", true), ("truncate -s -1 out/a.xml", true), ("truncate -s 600 out/a.xml", true),
    ("sed -i 's/<generator[^>]*version=\"[^\"]*\"/&x/; s/\"x/x\"/' out/a.xml", true),
    ("sed -i 's/sha256=\"./sha256=\"x/' out/a.xml", true), ("echo >> out/a.xml", true),
    ("cp in/a.txt out/a.xml", true), ("sed -i 's/一、/二、/' out/a.xml", false),
  ]

  @Test("what is there, whole, of this source and this version, is passed over", arguments: changes.indices)
  func skipExisting(_ index: Int) throws {
    let (change, isDoneAgain) = Self.changes[index]
    let run = try shell(
      """
      mkdir in; good in/a.txt; good in/b.txt; reportxml convert in --out-dir out --summary none
      \(change)
      ln out/a.xml kept 2> /dev/null; reportxml convert in --out-dir out --skip-existing --summary json
      reportxml convert in/a.txt > now; cmp -s now out/a.xml; echo $?
      """)
    #expect(
      run.errors.contains(isDoneAgain ? "\"done\": 1, \"skipped\": 1" : "\"done\": 0, \"skipped\": 2"),
      "\(change): \(run)")
    #expect(run.text == (change.contains("二") ? "1\n" : "0\n"))
  }

  @Test("a signal that ends a run leaves no draft", arguments: ["INT", "TERM", "HUP"])
  func signals(_ name: String) throws {
    let run = try shell(
      """
      # The second input is a pipe that nobody writes: the table stays a draft and the run does not end by itself.
      mkdir in; good in/a.txt
      mkfifo in/wait.txt; exec 3<> in/wait.txt
      # A shell starts what is in the background with SIGINT ignored, and what is ignored stays so.
      env --default-signal reportxml table measures in/a.txt in/wait.txt -o out.csv --jobs 1 & p=$!
      # A run that does not end would hang the tests.
      (trap 'kill $s; exit' TERM; sleep 90 & s=$!; wait $s; kill -KILL $p) > /dev/null 2>&1 & watch=$!
      for i in $(seq 3000); do ls .reportxml-* > /dev/null 2>&1 && break; sleep 0.02; done
      ls -A | grep -c reportxml; kill -\(name) $p; wait $p; echo $?; ls -A | grep -c reportxml
      kill $watch
      """)
    let number = ["INT": 130, "TERM": 143, "HUP": 129][name] ?? 0
    #expect(run.text == "1\n\(number)\n0\n", "\(run)")
  }

  @Test("the draft of a killed run goes with the next run, and that of a living one does not")
  func leftOver() throws {
    let run = try shell(
      """
      mkdir in out; good in/a.txt; mkfifo wait; exec 3<> wait
      reportxml table measures in/a.txt wait -o out/t.csv --jobs 1 & p=$!
      for i in $(seq 3000); do ls out/.reportxml-* > /dev/null 2>&1 && break; sleep 0.02; done
      : > out/.reportxml-0.part; : > out/.reportxml-mine
      reportxml convert in --out-dir out --summary none; ls -A out | wc -l
      kill -KILL $p; wait $p; ls -A out | grep -c part
      reportxml convert in --out-dir out --summary none; ls -A out
      """)
    #expect(run.text == "3\n1\n.reportxml-mine\na.xml\n", "\(run)")
  }

  @Test("two runs at once into one folder do not disturb each other")
  func together() throws {
    let run = try shell(
      """
      mkdir in; for i in $(seq 40); do good in/$i.txt; done; reportxml convert in --out-dir alone --summary none
      for i in 1 2 3; do reportxml convert in --out-dir out --summary none & done; wait; diff -r alone out; ls -A out | wc -l
      """)
    #expect(run == Tool.Run(status: 0, output: Array("40\n".utf8), errors: ""))
  }

  static let corpus = "\(Files.root)/../shared/data/reports"

  @Test("a run that is killed again and again ends as one that was left alone")
  func killedSamples() throws {
    try killed(
      "mkdir in; for i in $(seq 8); do for s in \(Files.root)/Samples/*.md \(Files.root)/Samples/*.txt; do cp $s in/$i-${s##*/}; done; done",
      kills: 8)
  }

  @Test(
    "so does one over real reports",
    .enabled(if: Files.exists(corpus), "needs the real reports in ../shared/data/reports"))
  func killedReports() throws { try killed("ln -s \(Self.corpus)/national in", kills: 6) }

  /// Kills runs over the folder `in` after times that differ, and compares all files in the end.
  private func killed(_ script: String, kills: Int) throws {
    let run = try shell(
      """
      \(script)
      reportxml convert in/ --out-dir alone --summary none
      written() { find out -name '*.xml' | wc -l; }
      mkdir out
      for i in $(seq \(kills)); do
        before=$(written)
        reportxml convert in/ --out-dir out --skip-existing --summary none & p=$!
        # Not before the run has written something, and then at another moment each time.
        while [ $(written) -eq $before ] && kill -0 $p 2> /dev/null; do sleep 0.002; done
        sleep 0.00$i; kill -KILL $p 2> /dev/null; wait $p 2> /dev/null
        # No file is there by half.
        find out -name '*.xml' | while read f; do cmp -s "$f" "alone${f#out}" || echo "half: $f"; done
      done
      reportxml convert in/ --out-dir out --skip-existing --summary json; diff -r alone out && find out -name '.report*' | wc -l
      """)
    #expect(run.status == 0 && run.text == "0\n", "\(run.text.prefix(500))\(run.errors.suffix(300))")
    // What was done before was not done again.
    #expect(!run.errors.contains("\"skipped\": 0,"), "\(run.errors.suffix(200))")
  }
}
