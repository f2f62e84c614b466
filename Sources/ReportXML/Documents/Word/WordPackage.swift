internal import ArchiveBridge
internal import XMLBridge

/// The parts of a document that its text is in (Open Packaging Conventions).
struct WordPackage {
  private(set) var main: [UInt8] = []
  private(set) var mainName = ""
  /// The other parts by what they are for: `styles`, `numbering`, `footnotes`, `endnotes`.
  private(set) var parts: [String: (name: String, bytes: [UInt8])] = [:]
  private(set) var hasMacros = false

  private static let wanted: Set = ["styles", "numbering", "footnotes", "endnotes"]

  init(_ bytes: [UInt8]) throws(ReportError) {
    do {
      let relations = try ZipArchive(bytes) { $0.hasSuffix(".rels") }
      hasMacros = relations.names.contains { $0.lowercased().hasSuffix("vbaproject.bin") }
      let name = try Self.targets("_rels/.rels", in: relations.contents)["officeDocument"] ?? "word/document.xml"
      guard let found = relations.names.first(where: { $0.lowercased() == name.lowercased() }) else {
        throw ReportError.unreadableDocument(Finding(.mainPartMissing, [name]))
      }
      mainName = found
      let folder = found.lastIndex(of: "/").map { String(found[...$0]) } ?? ""
      let file = found.dropFirst(folder.count)
      var names: [String: String] = [:]
      for (kind, target) in try Self.targets("\(folder)_rels/\(file).rels", in: relations.contents)
      where Self.wanted.contains(kind) {
        names[kind] = target.hasPrefix("/") ? String(target.dropFirst()) : folder + target
      }
      let all = Set(names.values.map { $0.lowercased() })
      let archive = try ZipArchive(bytes) { $0 == found || all.contains($0.lowercased()) }
      main = archive.contents[found] ?? []
      for (kind, name) in names {
        if let content = archive.contents.first(where: { $0.key.lowercased() == name.lowercased() }) {
          parts[kind] = (content.key, content.value)
        }
      }
    } catch let failure as ArchiveFailure {
      throw .unreadableDocument(Finding(failure))
    } catch let error as ReportError {
      throw error
    } catch {
      throw .unreadableDocument(Finding(.archiveBroken))
    }
  }

  /// Reads a part into a handler.
  static func parse(_ bytes: [UInt8], named name: String, into handler: inout some EventHandler) throws(ReportError) {
    do {
      try EventParser.parse(bytes.span, name: name, limits: Limits(maximumDepth: 256), into: &handler)
    } catch {
      throw .unreadableDocument(Finding(error, part: name))
    }
  }

  private static func targets(_ name: String, in contents: [String: [UInt8]]) throws(ReportError) -> [String: String] {
    guard let bytes = contents.first(where: { $0.key.lowercased() == name.lowercased() })?.value else { return [:] }
    var reader = RelationshipReader()
    try parse(bytes, named: name, into: &reader)
    return reader.targets
  }
}

/// Reads the relationships of a part: the targets by the last word of their type.
private struct RelationshipReader: EventHandler {
  private(set) var targets: [String: String] = [:]

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {
    guard name.equals("Relationship"), attributes.string("TargetMode") != "External",
      let type = attributes.string("Type"), let target = attributes.string("Target")
    else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    if targets[kind] == nil {
      targets[kind] = target.hasPrefix("/") && kind == "officeDocument" ? String(target.dropFirst()) : target
    }
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {}
  mutating func text(_ bytes: Span<UInt8>) {}
}
