import CLibXML2

/// An XML Schema in which every element may be a root: for elements that stand where libxml2 no longer looks.
///
/// Elements of one name can have several types, and a schema only one root of a name: each type after the first needs one
/// schema more.
package final class SiblingSchemas: Sendable {
  let models: ContentModels
  private let schemas: [XSDSchema]

  /// Derives the schemas from a definition whose local elements all name their types.
  package init(definition bytes: [UInt8], name: String? = nil) throws(XMLFailure) {
    let models = ContentModels(try Document(parsing: bytes, name: name))
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.range(ofLast: "</")?.lowerBound, let close = text[end...].firstIndex(of: ">") else {
      throw XMLFailure(Diagnostic(.unexplained, "the schema has no end", arguments: ["deriving an XML Schema"]))
    }
    let prefix = text[end..<close].dropFirst(2).split(separator: ":").dropLast().first.map { $0 + ":" } ?? ""
    var schemas: [XSDSchema] = []
    for variant in 0..<(models.types.values.map(\.count).max() ?? 0) {
      let roots = models.types.sorted { $0.key < $1.key }.compactMap { name, types in
        types.indices.contains(variant) && models.rootTypes[name] == nil
          ? "<\(prefix)element name=\"\(name)\" type=\"\(types[variant])\"/>" : nil
      }
      let derived = text[..<end] + roots.joined() + text[end...]
      schemas.append(try XSDSchema(definition: Array(derived.utf8), name: name))
    }
    self.models = models
    self.schemas = schemas
  }

  /// The schema in which elements of a name have a type.
  func schema(for name: String, of type: String) -> (index: Int, schema: XSDSchema)? {
    guard let index = models.types[name]?.firstIndex(of: type), schemas.indices.contains(index) else { return nil }
    return (index, schemas[index])
  }
}

extension String {
  /// The last place of some ASCII words.
  fileprivate func range(ofLast words: String) -> Range<Index>? {
    var end = utf8.endIndex
    while end > utf8.startIndex {
      if self[..<end].utf8.suffix(words.utf8.count).elementsEqual(words.utf8) {
        return utf8.index(end, offsetBy: -words.utf8.count)..<end
      }
      end = utf8.index(before: end)
    }
    return nil
  }
}
