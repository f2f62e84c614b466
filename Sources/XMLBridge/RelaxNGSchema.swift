import CLibXML2

/// A compiled RELAX NG schema in the XML syntax (`xmlRelaxNG`).
///
/// Unchecked `Sendable`, because Swift cannot vouch for what its pointer points to: libxml2 only reads it after `init`, and
/// frees it in `deinit`, when nobody else has it.
package final class RelaxNGSchema: Schema, @unchecked Sendable {
  private let schema: xmlRelaxNGPtr

  /// Compiles a definition that is one self-contained file (`xmlRelaxNGParse`).
  ///
  /// Nothing is loaded. Compile only schemas known to be quick: libxml2 takes more than minutes for some.
  package init(definition bytes: [UInt8], name: String? = nil, limits: Limits = Limits()) throws(XMLFailure) {
    let definition = try Document(parsing: bytes, name: name, limits: limits)
    let sink = DiagnosticSink(source: name)
    let compiled: xmlRelaxNGPtr? = LibXML2.reporting(to: sink) {
      // It compiles a copy of the tree, which knows lines but no numbers of elements.
      guard let context = xmlRelaxNGNewDocParserCtxt(definition.tree) else { return nil }
      defer { xmlRelaxNGFreeParserCtxt(context) }
      clibxml2_report_relaxng_definition(context, recordError, sink.context)
      return xmlRelaxNGParse(context)
    }
    guard let compiled, sink.findings.isEmpty else {
      xmlRelaxNGFree(compiled)
      throw sink.failure(definition.located(sink.findings), attempt: "compiling a RELAX NG schema")
    }
    schema = compiled
  }

  deinit { xmlRelaxNGFree(schema) }

  /// Checks a document (`xmlRelaxNGValidateDoc`).
  package func validate(_ document: borrowing Document, diagnosticLimit: Int) -> Outcome {
    let tree = document.tree
    return run(on: document, diagnosticLimit: diagnosticLimit, attempt: "validation with RELAX NG") { sink in
      guard let context = xmlRelaxNGNewValidCtxt(schema) else { return nil }
      defer { xmlRelaxNGFreeValidCtxt(context) }
      clibxml2_report_relaxng_run(context, recordError, sink.context)
      return xmlRelaxNGValidateDoc(context, tree)
    }
  }
}
