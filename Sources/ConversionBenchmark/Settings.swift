/// What the command line asks for.
struct Settings {
  var rounds = 9
  /// Files and folders; empty: the default corpus.
  var paths: [String] = []

  init(_ arguments: some Sequence<String>) throws(BenchmarkError) {
    var isNumber = false
    for argument in arguments {
      if isNumber {
        guard let number = Int(argument), number > 0 else {
          throw BenchmarkError("--rounds needs a number from 1, not \(argument)")
        }
        rounds = number
        isNumber = false
      } else if argument == "--rounds" {
        isNumber = true
      } else if argument.hasPrefix("--") {
        throw BenchmarkError("unknown option \(argument); usage: ConversionBenchmark [--rounds N] [FILE | FOLDER]...")
      } else {
        paths.append(argument)
      }
    }
    if isNumber { throw BenchmarkError("--rounds needs a number") }
  }
}

/// Why there is no result.
struct BenchmarkError: Error {
  var reason: String

  init(_ reason: String) { self.reason = reason }
}
