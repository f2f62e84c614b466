internal import XMLBridge

/// The files of one schema: the one that was given and those it includes.
struct SchemaFiles {
  /// Hands out the bytes of a file by its name; `nil` for one that is not to be had.
  typealias Resolver = @Sendable (String) -> [UInt8]?

  struct File {
    var name: String?
    var bytes: [UInt8]
    var root: SchemaElement
  }

  private(set) var files: [File] = []
  private let resolver: Resolver

  init(_ bytes: [UInt8], name: String?, resolver: @escaping Resolver) throws(RuleSetError) {
    self.resolver = resolver
    files = [try Self.read(bytes, name: name, number: 0)]
  }

  /// The root of the file that `href` means in another one, and only the element of the id behind `#` if there is one.
  mutating func root(of href: String, from origin: SchemaElement.Origin) throws(SchemaFault) -> SchemaElement {
    let parts = href.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let base = files[origin.file].name
    let root: SchemaElement
    if parts[0].isEmpty {
      root = files[origin.file].root
    } else {
      let name = RelativeReference.resolve(String(parts[0]), against: base)
      if let known = files.first(where: { $0.name == name }) {
        root = known.root
      } else {
        guard let bytes = resolver(name) else {
          throw SchemaFault(.unavailable, [name], origin, attribute: "href")
        }
        do throws(RuleSetError) {
          files.append(try Self.read(bytes, name: name, number: files.count))
        } catch {
          throw SchemaFault(error.kind, error.arguments, origin, attribute: "href")
        }
        root = files[files.count - 1].root
      }
    }
    guard parts.count == 2 else { return root }
    guard let element = root.find(id: String(parts[1])) else {
      throw SchemaFault(.unknownReference, ["id", href], origin, attribute: "href")
    }
    return element
  }

  /// The error with its place.
  func located(_ fault: SchemaFault) -> RuleSetError {
    let file = files[fault.origin.file]
    var error = RuleSetError(fault.kind, fault.arguments, file: file.name)
    if let document = try? Document(parsing: file.bytes, name: file.name) {
      error.place = document.place(ofElement: fault.origin.element, attribute: fault.attribute).map(XMLPlace.init)
    }
    return error
  }

  private static func read(_ bytes: [UInt8], name: String?, number: Int) throws(RuleSetError) -> File {
    var reader = SchemaElementReader(file: number)
    do throws(XMLFailure) {
      try EventParser.parse(bytes.span, name: name, into: &reader)
    } catch {
      let first = error.diagnostics[0]
      throw RuleSetError(.unreadable, [first.message], file: name, place: first.place.map(XMLPlace.init))
    }
    guard let root = reader.root else { throw RuleSetError(.unreadable, [""], file: name) }
    return File(name: name, bytes: bytes, root: root)
  }
}

extension SchemaElement {
  fileprivate func find(id: String) -> SchemaElement? {
    if self["id"] == id { return self }
    for element in elements {
      if let found = element.find(id: id) { return found }
    }
    return nil
  }
}

extension XMLPlace {
  /// A place as the bridge has it.
  init(_ place: Place) {
    self.init(line: place.line, column: place.column, byteOffset: place.byteOffset)
  }
}

/// What a relative reference means where it stands (RFC 3986, the part of it that file names need).
enum RelativeReference {
  static func resolve(_ reference: String, against base: String?) -> String {
    guard let base, !reference.utf8.starts(with: "/".utf8), !hasScheme(reference),
      let end = base.lastIndex(of: "/")
    else { return reference }
    var folders = base[..<end].split(separator: "/", omittingEmptySubsequences: false)
    for part in reference.split(separator: "/", omittingEmptySubsequences: false) {
      switch part {
      case ".": continue
      case "..":
        if let last = folders.last, last != ".." { folders.removeLast() } else { folders.append(part) }
      default: folders.append(part)
      }
    }
    return folders.joined(separator: "/")
  }

  private static func hasScheme(_ reference: String) -> Bool {
    guard let colon = reference.firstIndex(of: ":") else { return false }
    return !reference[..<colon].contains("/")
  }
}
