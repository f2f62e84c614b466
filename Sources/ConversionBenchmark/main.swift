// How fast reports become XML and come back, and how fast XML is validated, stage by stage.
//
// ConversionBenchmark [--rounds N] [FILE | FOLDER]...

internal import ReportXML

// As the command does.
ProcessMemory.useChunksForXML()
do throws(BenchmarkError) {
  let settings = try Settings(CommandLine.arguments.dropFirst())
  let corpus = try Corpus(settings.paths.isEmpty ? Corpus.defaultPaths : settings.paths)
  try Benchmark(corpus: corpus, rounds: settings.rounds).run()
} catch {
  print("ConversionBenchmark: \(error.reason)")
  leave(1)
}
