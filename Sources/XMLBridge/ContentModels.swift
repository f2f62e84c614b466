import CLibXML2

/// The content models of an XML Schema whose complex types and groups are all global, by the names of the types.
struct ContentModels: Sendable {
  /// The namespace of the elements.
  let namespace: String
  private(set) var models: [String: ContentModel] = [:]
  /// The types of the elements that can be roots.
  private(set) var rootTypes: [String: String] = [:]
  /// All types that elements of a name have, as the schema spells them.
  private(set) var types: [String: [String]] = [:]

  init(_ definition: borrowing Document) {
    let root = xmlDocGetRootElement(definition.tree)
    namespace = root?.attribute("targetNamespace") ?? ""
    let components = root?.schemaChildren ?? []
    var groups: [String: xmlNodePtr] = [:]
    for component in components where component.isSchema("group") {
      groups[component.attribute("name") ?? ""] = component
    }
    for component in components {
      let name = component.attribute("name") ?? ""
      if component.isSchema("element") {
        rootTypes[name] = component.attribute("type")
      } else if component.isSchema("complexType") {
        models[name] = ContentModel(
          .init(term: .sequence(component.schemaChildren.compactMap { Self.particle($0, groups) })),
          isMixed: component.attribute("mixed") == "true")
      }
    }
    for name in models.keys.sorted() {
      for position in models[name]?.positions.dropFirst() ?? []
      where types[position.name]?.contains(position.type) != true {
        types[position.name, default: []].append(position.type)
      }
    }
  }

  /// The model of a type, as the schema spells its name: with the prefix of the namespace.
  func model(of type: String) -> ContentModel? { models[type.split(separator: ":").last.map(String.init) ?? type] }

  private static func particle(_ node: xmlNodePtr, _ groups: [String: xmlNodePtr]) -> ContentModel.Particle? {
    let term: ContentModel.Particle.Term
    switch String(xml: node.pointee.name) {
    case "element": term = .element(name: node.attribute("name") ?? "", type: node.attribute("type") ?? "")
    case "sequence": term = .sequence(node.schemaChildren.compactMap { particle($0, groups) })
    case "choice": term = .choice(node.schemaChildren.compactMap { particle($0, groups) })
    case "group":
      let name = node.attribute("ref")?.split(separator: ":").last.map(String.init) ?? ""
      term = .sequence(groups[name]?.schemaChildren.compactMap { particle($0, groups) } ?? [])
    default: return nil
    }
    return ContentModel.Particle(
      term: term, isOptional: node.attribute("minOccurs") == "0", isRepeated: node.attribute("maxOccurs") == "unbounded"
    )
  }
}

extension UnsafeMutablePointer<xmlNode> {
  fileprivate func attribute(_ name: String) -> String? { String(consuming: xmlGetNoNsProp(self, name)) }

  fileprivate func isSchema(_ name: String) -> Bool { xmlStrEqual(pointee.name, name) == 1 }

  /// The elements right inside.
  fileprivate var schemaChildren: [xmlNodePtr] {
    sequence(first: pointee.children) { $0?.pointee.next }.prefix { $0 != nil }.compactMap(\.self)
      .filter { $0.pointee.type == XML_ELEMENT_NODE }
  }
}
