import CChunks
import CLibXML2

/// The C library as a whole.
package enum LibXML2 {
  /// The version of the library that is linked, for example `2.9.14` (`xmlParserVersion`).
  package static let version: String = {
    // "20914": a digit for the major version, two each for the others; builds from git add more after them.
    let digits = String(cString: clibxml2_version()).prefix { $0.isNumber }
    guard let number = Int(digits) else { return String(digits) }
    return "\(number / 10000).\(number / 100 % 100).\(number % 100)"
  }()

  /// Gives libxml2 memory from chunks of each thread (`xmlMemSetup`): malloc and free are a sixth of a validation.
  ///
  /// A setting of the whole process that must come before anything else of libxml2, since what was allocated before would be
  /// freed wrongly. Only a program knows that: call it at its start, and in a library never.
  package static func useChunks() { xmlMemSetup(chunks_free, chunks_allocate, chunks_resize, chunks_copy) }

  /// Call this first in every function that enters libxml2.
  ///
  /// Handlers for errors belong to the thread, and a task may wake up on another one after every `await`, so the thread
  /// is muted each time: a plain store.
  static func enter() {
    initialized
    clibxml2_mute_thread()
  }

  /// As ``enter()``, with the errors that belong to no context going to `sink` while `body` runs.
  static func reporting<Result, Failure: Error>(
    to sink: DiagnosticSink, _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    enter()
    clibxml2_report_thread(recordError, sink.context)
    defer { clibxml2_report_thread(nil, nil) }
    return try body()
  }

  /// Swift runs this exactly once, and that is what libxml2 asks for: 2.9 fills its tables of types without a lock.
  private static let initialized: Void = {
    // Both are settings of the whole process and must come before the first parse: nothing is ever loaded, neither
    // the catalogs of the system nor what a document or schema points to.
    xmlCatalogSetDefaults(XML_CATA_ALLOW_NONE)
    xmlInitParser()
    xmlSetExternalEntityLoader { _, _, _ in nil }
    xmlSchemaInitTypes()
    _ = xmlRelaxNGInitTypes()
  }()
}
