import CLibXML2

/// The nodes of one key by the texts they are found by.
struct KeyTable {
  let name: String
  let document: xmlDocPtr
  let nodes: [String: [xmlNodePtr]]
}

extension XPathSession {
  /// The nodes that a key finds in the document being read, each once; `nil` after a failure, which is recorded.
  func nodes(ofKey name: String, for values: [String]) -> [xmlNodePtr]? {
    let known = keys.first { $0.name == name && $0.document == nodes.document }
    guard let table = known ?? build(name) else { return nil }
    var seen: Set<xmlNodePtr> = []
    let found = Set(values).flatMap { table.nodes[$0] ?? [] }.filter { seen.insert($0).inserted }
    context.pointee.opCount += UInt(found.count)
    return found
  }

  private func build(_ name: String) -> KeyTable? {
    let definitions = expressions.program.keys.filter { $0.name == name }
    guard !definitions.isEmpty, !isBuildingKey else {
      fail(Diagnostic(.unexplained, "there is no key \(name)", arguments: [name]))
      return nil
    }
    isBuildingKey = true
    defer { isBuildingKey = false }
    var found: [String: [xmlNodePtr]] = [:]
    do throws(Failure) {
      for definition in definitions {
        let matches = try object(definition.match, at: nodes.pointer(0))
        defer { xmlXPathFreeObject(matches) }
        for node in pointers(of: matches) {
          let use = try object(definition.use, at: node)
          defer { xmlXPathFreeObject(use) }
          for value in strings(of: use) { found[value, default: []].append(node) }
        }
      }
    } catch {
      if failure == nil { failure = error }
      return nil
    }
    let table = KeyTable(name: name, document: nodes.document, nodes: found)
    keys.append(table)
    return table
  }
}
