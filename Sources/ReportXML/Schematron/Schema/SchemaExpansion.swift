/// Turns a schema into one that stands by itself: without `include`, abstract patterns and abstract rules.
struct SchemaExpansion {
  /// Most files inside of each other, and most abstract rules.
  static let depthLimit = 32
  /// By how many bytes a schema may grow, see ``SchemaElement/weight``.
  static let sizeLimit = 8 << 20

  private(set) var files: SchemaFiles
  private var size = 0

  init(_ files: SchemaFiles) { self.files = files }

  mutating func expand() throws(SchemaFault) -> SchemaElement {
    var schema = try included(files.files[0].root, within: [])
    guard schema.isSchematron("schema") else {
      throw SchemaFault(.notSchema, [schema.name], schema.origin)
    }
    let abstract = schema.elements("pattern").filter(\.isAbstract)
    schema.children = try schema.children.compactMapElements { element throws(SchemaFault) in
      guard element.isSchematron("pattern") else { return element }
      if element.isAbstract { return nil }
      return try rulesExpanded(try instance(element, of: abstract))
    }
    return schema
  }

  private mutating func grow(by weight: Int, at element: SchemaElement) throws(SchemaFault) {
    size += weight
    if size > Self.sizeLimit { throw SchemaFault(.tooLarge, ["\(Self.sizeLimit)"], element.origin) }
  }

  // MARK: include

  /// The element with the files it includes, `within` those that are being included.
  private mutating func included(
    _ element: SchemaElement, within outer: [SchemaElement.Origin]
  ) throws(SchemaFault) -> SchemaElement {
    var element = element
    var children: [SchemaElement.Child] = []
    for child in element.children {
      guard case .element(let inner) = child else {
        children.append(child)
        continue
      }
      guard inner.isSchematron("include") else {
        children.append(.element(try included(inner, within: outer)))
        continue
      }
      children.append(.element(try file(of: inner, within: outer)))
    }
    element.children = children
    return element
  }

  /// What an element with `href` stands for, itself with all it includes.
  private mutating func file(
    of reference: SchemaElement, within outer: [SchemaElement.Origin]
  ) throws(SchemaFault) -> SchemaElement {
    let href = try reference.required("href")
    let root = try files.root(of: href, from: reference.origin)
    if outer.contains(root.origin) { throw SchemaFault(.cycle, [href], reference.origin, attribute: "href") }
    if outer.count >= Self.depthLimit { throw SchemaFault(.tooLarge, ["\(Self.depthLimit)"], reference.origin) }
    try grow(by: root.weight, at: reference)
    return try included(root, within: outer + [root.origin])
  }

  // MARK: abstract patterns

  private mutating func instance(
    _ pattern: SchemaElement, of abstract: [SchemaElement], depth: Int = 0
  ) throws(SchemaFault) -> SchemaElement {
    guard let name = pattern["is-a"] else { return pattern }
    guard depth < Self.depthLimit else { throw SchemaFault(.cycle, [name], pattern.origin, attribute: "is-a") }
    guard let found = abstract.first(where: { $0["id"] == name }) else {
      throw SchemaFault(.unknownReference, ["pattern", name], pattern.origin, attribute: "is-a")
    }
    let defaults = found["is-a"] == nil ? found.elements("param") : []
    var parameters: [String: String] = [:]
    for parameter in defaults + pattern.elements("param") {
      parameters[try parameter.required("name")] = try parameter.required("value")
    }
    let template = try instance(found, of: abstract, depth: depth + 1).substituting(parameters)
    var instance = pattern
    instance.children = (template.children + pattern.children).compactMapElements {
      $0.isSchematron("param") ? nil : $0
    }
    for attribute in template.attributes
    where !["abstract", "id", "is-a"].contains(attribute.name) && instance[attribute.name] == nil {
      instance.attributes.append(attribute)
    }
    try grow(by: instance.weight, at: pattern)
    return instance
  }

  // MARK: abstract rules

  private mutating func rulesExpanded(_ pattern: SchemaElement) throws(SchemaFault) -> SchemaElement {
    var pattern = pattern
    let abstract = pattern.elements("rule").filter(\.isAbstract)
    pattern.children = try pattern.children.compactMapElements { element throws(SchemaFault) in
      guard element.isSchematron("rule") else { return element }
      return element.isAbstract ? nil : try extended(element, by: abstract, within: [])
    }
    return pattern
  }

  private mutating func extended(
    _ rule: SchemaElement, by abstract: [SchemaElement], within outer: [SchemaElement.Origin]
  ) throws(SchemaFault) -> SchemaElement {
    var rule = rule
    var children: [SchemaElement.Child] = []
    for child in rule.children {
      guard case .element(let extends) = child, extends.isSchematron("extends") else {
        children.append(child)
        continue
      }
      let base: SchemaElement
      if let name = extends["rule"] {
        guard let found = abstract.first(where: { $0["id"] == name }) else {
          throw SchemaFault(.unknownReference, ["rule", name], extends.origin, attribute: "rule")
        }
        base = found
      } else {
        base = try file(of: extends, within: outer)
      }
      if outer.contains(base.origin) { throw SchemaFault(.cycle, [extends["rule"] ?? ""], extends.origin) }
      if outer.count >= Self.depthLimit { throw SchemaFault(.tooLarge, ["\(Self.depthLimit)"], extends.origin) }
      try grow(by: base.weight, at: extends)
      children += try extended(base, by: abstract, within: outer + [base.origin]).children
    }
    rule.children = children
    return rule
  }
}

extension SchemaElement {
  var isAbstract: Bool { self["abstract"] == "true" }

  func required(_ attribute: String) throws(SchemaFault) -> String {
    guard let value = self[attribute] else { throw SchemaFault(.missingAttribute, [name, attribute], origin) }
    return value
  }

  /// The element with `$name` replaced by the value of the parameter, in all attributes of Schematron elements.
  fileprivate func substituting(_ parameters: [String: String]) -> SchemaElement {
    var element = self
    for index in element.attributes.indices {
      element.attributes[index].value = ParameterText.substitute(parameters, in: element.attributes[index].value)
    }
    element.children = children.compactMapElements { $0.substituting(parameters) }
    return element
  }
}

extension [SchemaElement.Child] {
  /// The children with each element replaced, or dropped for `nil`.
  fileprivate func compactMapElements<Failure: Error>(
    _ body: (SchemaElement) throws(Failure) -> SchemaElement?
  ) throws(Failure) -> [SchemaElement.Child] {
    var children: [SchemaElement.Child] = []
    for child in self {
      guard case .element(let element) = child else {
        children.append(child)
        continue
      }
      if let replaced = try body(element) { children.append(.element(replaced)) }
    }
    return children
  }
}

/// The text of an attribute in an abstract pattern.
enum ParameterText {
  /// Replaces each `$name` of a parameter once; what comes in is not looked at again.
  static func substitute(_ parameters: [String: String], in text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(UInt8(ascii: "$")) else { return text }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "$") {
        var end = index + 1
        while end < bytes.count, bytes[end].isXPathNameByte { end += 1 }
        if let value = parameters[String(decoding: bytes[(index + 1)..<end], as: UTF8.self)] {
          result += value.utf8
          index = end
          continue
        }
      }
      result.append(bytes[index])
      index += 1
    }
    return String(decoding: result, as: UTF8.self)
  }
}
