import Testing

/// The command `worker`: the same answers whatever is asked for at once, and no record that ends it.
struct WorkerCommandTests {
  /// Records, good and bad, and none that depends on the machine.
  static let records = """
    {"id":1,"content":"政府工作报告\\n\\n一、工作回顾\\n全年地区生产总值286.4亿元，增长6.8%。"}
    no JSON

    {"id":"a","path":"Samples/county-yanxi-2024.txt","options":{"return":["validation","measures"]}}
    {"id":"b","path":"Samples/documents/section-level-ten-error.xml","options":{"phase":"submission"}}
    {"id":"c","path":"Samples"}
    {"id":"d","path":"/dev/zero"}
    {"id":"e","path":"-"}
    {"id":"f","path":"a\\u0000b"}
    {"id":"g","content":"\\ud800"}
    {"id":"h","xml":"<!DOCTYPE r [<!ENTITY a '&a;'>]><r>&a;</r>"}
    {"id":"i","content":"甲\\u0000乙"}
    {"id":"j","content":"力争达到300亿元。","options":{"return":["commitments","text"]}}

    """
  /// What a driver that dies leaves behind.
  static let cut = "{\"id\":\"k\",\"content\":\"甲"

  @Test func theAnswersAreTheirGolden() throws {
    let run = try Tool.run("worker", input: Array((Self.records + Self.cut).utf8))
    #expect(run.status == 0 && run.errors == "")
    try expectGolden(masked(run.output), "worker.jsonl")
  }

  @Test("the answers are the same with any number of jobs", arguments: [2, 3, 16])
  func jobs(_ jobs: Int) throws {
    let records = Array(repeatElement(Array(Self.records.utf8), count: 20).joined())
    let run = try Tool.run("worker", "--jobs", "\(jobs)", input: records)
    #expect(try run == Tool.run("worker", input: records))
    #expect(run.output.count { $0 == 0x0A } == records.count { $0 == 0x0A })
  }

  @Test("a driver that waits for each answer gets it", arguments: [1, 2])
  func oneByOne(_ jobs: Int) throws {
    let run = try Tool.shell(
      """
      mkfifo "$TMPDIR/records" "$TMPDIR/answers"
      reportxml worker --jobs \(jobs) < "$TMPDIR/records" > "$TMPDIR/answers" &
      exec 3> "$TMPDIR/records" 4< "$TMPDIR/answers"
      for id in 1 2 3 4 5 6 7 8 9 10 11 12; do
        printf '{"id":%s,"content":""}\\n' $id >&3
        read -r answer <&4 && printf '%.30s\\n' "$answer"
      done
      exec 3>&-
      wait $! && echo done
      """)
    let answers = (1...12).map { "{\"version\":1,\"id\":\($0),\"ok\":true,".prefix(30) + "\n" }.joined()
    #expect(run.text == answers + "done\n", "\(run.errors)")
  }

  @Test func aLineOverTheLimitIsPassedOver() throws {
    let run = try Tool.shell(
      """
      { head -c 9000000 /dev/zero; echo; echo '{"id":2,"content":""}'; echo '{"id":3,"path":"Samples/README.md"}'; } |
        reportxml worker --max-bytes 100 | cut -c 1-62
      """)
    #expect(
      run.text == """
        {"version":1,"id":null,"line":1,"ok":false,"errors":[{"id":"RX
        {"version":1,"id":2,"ok":true,"xml":"<?xml version=\\"1.0\\" enc
        {"version":1,"id":3,"ok":false,"errors":[{"id":"RX-IO-005","se

        """)
  }

  @Test("a reader that has gone is no error", arguments: [1, 2])
  func aReaderThatHasGone(_ jobs: Int) throws {
    let run = try Tool.shell(
      """
      { yes '{"id":2,"content":"甲"}' | head -n 20000 | { reportxml worker --jobs \(jobs); echo "$?" >&2; } | head -c 9; }
      """)
    #expect(run.text == "{\"version" && run.errors == "0\n")
  }

  @Test func whatCannotBeReadOrWrittenIsStatusThree() throws {
    #expect(try Tool.shell("reportxml worker < Samples").status == 3)
    #expect(try Tool.shell("reportxml worker <&-").status == 3)
    let full = try Tool.shell("echo '{\"content\":\"\"}' | reportxml worker > /dev/full")
    #expect(full.status == 3 && full.errors.contains("No space left on device"))
  }

  @Test(
    "what there is not is wrong usage",
    arguments: ["--return html", "--phase no", "--jobs 0", "--max-bytes 0", "--max-findings 0", "--protocol 2", "file"])
  func wrongUsage(_ options: String) throws {
    let run = try Tool.shell("reportxml worker \(options) < /dev/null")
    #expect(run.status == 2 && run.output == [] && !run.errors.isEmpty)
  }

  @Test(
    "records and answers have the form of the schema",
    .enabled(if: Python.hasJSONSchema, "needs the Python package jsonschema")
  )
  func schema() throws {
    let run = try Tool.run("worker", input: Array((Self.records + Self.cut).utf8))
    let check = try Files.withFolder { folder in
      try Files.write(run.output, to: "\(folder)/answers")
      return try Python.run(
        """
        import json, jsonschema, referencing
        result, worker = (json.load(open(f"Schemas/{name}.schema.json")) for name in ("result", "worker"))
        registry = referencing.Registry().with_resources(
            [(s["$id"], referencing.Resource.from_contents(s)) for s in (result, worker)])
        def validator(name):
            schema = {"$ref": worker["$id"] + "#/$defs/" + name}
            return jsonschema.Draft202012Validator(schema, registry=registry)
        answers = [json.loads(line) for line in open("\(folder)/answers", encoding="utf-8")]
        for answer in answers: validator("answer").validate(answer)
        print(len(answers))
        good = {"id": 1, "content": "", "options": {"return": ["xml"], "phase": "archive", "maxFindings": 3}}
        print(validator("record").is_valid(good), validator("record").is_valid({"id": 1}),
              validator("answer").is_valid({"version": 1, "id": 1, "ok": False}))
        """)
    }
    #expect(check.errors == "")
    #expect(check.text == "14\nTrue False False\n")
  }
}
