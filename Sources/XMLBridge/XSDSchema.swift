import CLibXML2

/// A compiled W3C XML Schema 1.0 (`xmlSchema`).
///
/// Unchecked `Sendable`, because Swift cannot vouch for what its pointers point to: libxml2 only reads it after `init`, and
/// frees it in `deinit`, when nobody else has it.
package final class XSDSchema: Schema, @unchecked Sendable {
  let schema: xmlSchemaPtr
  /// The compiled schema points into it.
  private let definition: Document

  /// Compiles a definition that is one self-contained file (`xmlSchemaParse`).
  ///
  /// Nothing is loaded. An import that would have to be is only a warning to libxml2, so warnings are failures here.
  package init(definition bytes: [UInt8], name: String? = nil, limits: Limits = Limits()) throws(XMLFailure) {
    let definition = try Document(parsing: bytes, name: name, limits: limits)
    let sink = DiagnosticSink(source: name)
    let compiled: xmlSchemaPtr? = LibXML2.reporting(to: sink) {
      guard let context = xmlSchemaNewDocParserCtxt(definition.tree) else { return nil }
      defer { xmlSchemaFreeParserCtxt(context) }
      clibxml2_report_xsd_definition(context, recordError, sink.context)
      return xmlSchemaParse(context)
    }
    guard let compiled, sink.findings.isEmpty else {
      xmlSchemaFree(compiled)
      throw sink.failure(definition.located(sink.findings), attempt: "compiling an XML Schema")
    }
    schema = compiled
    self.definition = definition
  }

  deinit { xmlSchemaFree(schema) }

  /// Checks a document (`xmlSchemaValidateDoc`).
  ///
  /// After an error in the content of an element libxml2 skips the elements behind it; identity constraints on
  /// references (`xs:IDREF`) are not checked at all.
  package func validate(_ document: borrowing Document, diagnosticLimit: Int) -> Outcome {
    let tree = document.tree
    return run(on: document, diagnosticLimit: diagnosticLimit, attempt: "validation with an XML Schema") { sink in
      guard let context = xmlSchemaNewValidCtxt(schema) else { return nil }
      defer { xmlSchemaFreeValidCtxt(context) }
      clibxml2_report_xsd_run(context, recordError, sink.context)
      return xmlSchemaValidateDoc(context, tree)
    }
  }
}
