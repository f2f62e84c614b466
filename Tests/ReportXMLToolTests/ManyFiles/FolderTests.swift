import Testing

/// Which files are found in folders and lists, and where their outputs go.
struct FolderTests {
  /// Calls `body` with a folder made by a script.
  private func within<Result>(_ script: String, _ body: (String) throws -> Result) throws -> Result {
    try Files.withFolder { folder in
      let made = try Tool.shell("cd \(folder)\n\(HostileCase.prelude)\(script)")
      try #require(made.status == 0, "\(made.errors)")
      return try body(folder)
    }
  }

  private func verdicts(_ script: String, _ arguments: String) throws -> [String] {
    let made = "x() { for n in \"$@\"; do report '' > \"$n\"; done; }\n" + script
    return try within(made) { folder in
      try Tool.shell("cd \(folder)\n\(arguments)").text.split(separator: "\n").map { String($0.prefix { $0 != ":" }) }
    }
  }

  @Test("folders are gone through in the order of the bytes of the names, by extension, without what is hidden")
  func order() throws {
    let names = try verdicts(
      """
      mkdir -p d/b d/B d/.h; x d/é.xml d/a.xml d/Z.XML d/b.xml d/b/2.xml d/b/10.xml d/B/c.xml d/.h/x.xml d/.y.xml d/b/t.txt d/b/xml
      """, "reportxml validate d")
    #expect(
      names == ["d/B/c.xml", "d/Z.XML", "d/a.xml", "d/b/10.xml", "d/b/2.xml", "d/b.xml", "d/é.xml"])
  }

  @Test("a link to a file is a file, and a link to a folder is not gone into unless it is named")
  func links() throws {
    let script = "mkdir -p d/e; x d/e/a.xml; ln -s e/a.xml d/l.xml; ln -s e d/f; ln -s . d/e/g; ln -s d named"
    #expect(try verdicts(script, "reportxml validate d") == ["d/e/a.xml", "d/l.xml"])
    #expect(try verdicts(script, "reportxml validate named/") == ["named/e/a.xml", "named/l.xml"])
  }

  @Test(
    "a list has lines, or names with a zero byte behind each",
    arguments: [
      ("printf 'b.xml\\na.xml\\n'", ["b.xml", "a.xml"]), ("printf 'b.xml\\r\\n\\r\\na.xml'", ["b.xml", "a.xml"]),
      ("printf 'b.xml\\0a.xml\\0'", ["b.xml", "a.xml"]), ("printf 'c\\nd.xml\\0'", ["c d.xml"]),
      ("echo d", ["d/e.xml"]),
      ("find . -name 'a*' -print0", ["./a.xml"]),
    ])
  func lists(_ list: String, _ names: [String]) throws {
    let script = "mkdir d; x a.xml b.xml d/e.xml \"$(printf 'c\\nd.xml')\""
    #expect(try verdicts(script, "\(list) | reportxml validate --files-from -") == names)
    #expect(try verdicts(script, "\(list) > l; reportxml validate --files-from l") == names)
    #expect(try verdicts(script, "\(list) > l; reportxml validate --files-from l b.xml") == ["b.xml"] + names)
  }

  static let places: [(arguments: String, outputs: [String])] = [
    ("in", ["./a.xml", "./c/b.xml", "./c/d.e.xml", "./y.docx.xml"]),
    ("in/", ["./a.xml", "./c/b.xml", "./c/d.e.xml", "./y.docx.xml"]),
    ("in/c/b.md", ["./b.xml"]), ("in/c in/a.txt", ["./a.xml", "./b.xml", "./d.e.xml"]), ("in/x", ["./x.xml"]),
    ("in/../in/a.txt", ["./a.xml"]), ("--files-from list", ["./in/a.xml", "./in/c/b.xml"]),
    ("--files-from far", ["./in/a.xml"]), ("in/c/d.e.TXT", ["./d.e.xml"]), ("in/y.docx", ["./y.docx.xml"]),
  ]

  @Test("outputs keep the tree of the inputs", arguments: places.indices)
  func tree(_ index: Int) throws {
    let (arguments, outputs) = Self.places[index]
    let script = """
      mkdir -p in/c; good in/a.txt; good in/c/b.md; good in/c/d.e.TXT; good in/x; good in/y.docx; good in/.z.txt
      printf 'in/a.txt\\n./in/c/b.md\\n' > list; echo ../../in/a.txt > far; mkdir -p deep/er
      """
    let run = try within(script) { folder in
      let start = arguments.hasSuffix("far") ? "cd deep/er; p=../../" : "p="
      return try Tool.shell(
        "cd \(folder); \(start); reportxml convert \(arguments.hasSuffix("far") ? "--files-from ../../far" : arguments) --out-dir ${p}out --summary none; cd ${p}out; find . -type f | LC_ALL=C sort"
      )
    }
    #expect(run.status == 0 && run.errors == "" && run.text.split(separator: "\n").map(String.init) == outputs)
  }

  @Test("each output is what the file alone gives, whatever the number of jobs")
  func jobs() throws {
    try Files.withFolder { folder in
      // Files of very different sizes, and some that fail.
      let made = try Tool.shell(
        """
        cd \(folder); \(HostileCase.prelude)
        mkdir in; for i in 1 2 3 4 5 6 7 8 9; do for s in \(Files.root)/Samples/*.md \(Files.root)/Samples/*.txt; do
        cp $s in/$i-$(basename $s); good in/$i.txt; printf 'a\\377b' > in/$i-bad.txt; done; done
        reportxml convert in/1-city-xizhou-2025.md -o one.xml
        for j in 1 2 7; do reportxml convert in --jobs $j --out-dir out$j --summary none 2> m$j; echo $? >> m$j; done
        diff -r out1 out2 && diff -r out1 out7 && cmp m1 m2 && cmp m1 m7 && cmp one.xml out7/1-city-xizhou-2025.xml
        for j in 1 2 7; do reportxml validate out1 --jobs $j --summary none > v$j 2>&1; reportxml table measures in --jobs $j --summary none > t$j 2> t$j.m; done
        cmp v1 v2 && cmp v1 v7 && cmp t1 t2 && cmp t1 t7 && cmp t1.m t7.m
        grep -c 'RX-IO-025' m1; tail -n 1 m1; ls out1 | wc -l; grep -c "xml: valid" v1
        """)
      #expect(made.text == "9\n3\n45\n45\n" && made.errors.split(separator: "\n").count == 0, "\(made)")
    }
  }

  @Test(
    "a run over a folder ends with a summary, in words or as JSON",
    arguments: [
      ("convert in --out-dir out", 3, "3 files: 2 done, 0 skipped, 1 failed; 0.0 MB, 1 findings; "),
      ("convert in --out-dir out --lang zh", 3, "3 个文件：完成 2，跳过 0，失败 1；0.0 MB，1 处问题；"),
      (
        "convert in --out-dir out --summary json", 3,
        #"{"files": 3, "done": 2, "skipped": 0, "failed": 1, "bytes": 143, "findings": 1, "seconds": "#
      ),
      ("convert in/a.txt in/b.txt --out-dir out --summary text", 0, "2 files: 2 done"),
      ("convert in/a.txt in/b.txt --out-dir out", 0, ""), ("convert in/a.txt -o x.xml", 0, ""),
      ("table measures in -o t.csv", 3, "3 files: 2 done, 0 skipped, 1 failed; 0.0 MB, 1 findings; "),
      ("validate empty", 0, "0 files: 0 done"), ("validate empty --quiet", 0, "0 files: 0 done"),
      ("convert in/a.txt --out-dir out; reportxml validate out --quiet", 0, ""),
      ("convert in/a.txt --out-dir out; reportxml verify out > v", 0, "1 files: 1 done"),
    ])
  func summary(_ command: String, _ status: Int32, _ words: String) throws {
    let run = try within("mkdir in empty; good in/a.txt; good in/b.txt; printf '\\377' > in/c.txt") {
      try Tool.shell("cd \($0); reportxml \(command)")
    }
    let last = run.errors.split(separator: "\n").last ?? ""
    #expect(run.status == status && last.hasPrefix(words) && words.isEmpty == run.errors.isEmpty, "\(run)")
    #expect(!command.contains("json") || last.hasSuffix(", \"status\": 3}"))
  }

  @Test(
    "what is said of progress is gone when the run ends",
    .enabled(if: Files.exists("/usr/bin/script"), "needs the command script"))
  func progress() throws {
    let run = try within(
      "mkdir in; for i in $(seq 60); do cp \(Files.root)/Samples/county*.txt in/$i.txt; done"
    ) {
      try Tool.shell("cd \($0); TERM=xterm script -qec 'reportxml convert in --out-dir out --jobs 1' /dev/null")
    }
    let pieces = run.text.split(separator: "\r\u{1B}[K", omittingEmptySubsequences: false)
    #expect(run.status == 0 && pieces.count > 3 && pieces[0].isEmpty)
    #expect(
      pieces.dropFirst().dropLast(2).allSatisfy {
        $0.contains(" / 60, ") && $0.contains(" left") && !$0.contains("\n")
      })
    #expect(pieces.last?.hasPrefix("60 files: 60 done") == true)
  }

  @Test("there is no progress where there is no terminal")
  func noProgress() throws {
    let run = try within("mkdir in; for i in $(seq 60); do cp \(Files.root)/Samples/county*.txt in/$i.txt; done") {
      try Tool.shell("cd \($0); reportxml convert in --out-dir out --jobs 1 --summary none")
    }
    #expect(run == Tool.Run(status: 0, output: [], errors: ""))
  }
}
