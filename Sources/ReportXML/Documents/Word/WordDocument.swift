internal import XMLBridge

/// A document of a word processor to text.
enum WordDocument {
  static func content(of bytes: [UInt8]) throws(ReportError) -> DocumentContent {
    let package = try WordPackage(bytes)
    var styles = StyleSheetReader()
    if let part = package.parts["styles"] { try WordPackage.parse(part.bytes, named: part.name, into: &styles) }
    var sheet = styles.sheet
    sheet.resolve()
    var lists = NumberingReader()
    if let part = package.parts["numbering"] { try WordPackage.parse(part.bytes, named: part.name, into: &lists) }
    var body = WordBodyReader(styles: sheet, numbering: lists.numbering)
    try WordPackage.parse(package.main, named: package.mainName, into: &body)
    guard body.root == .document else {
      throw .unreadableDocument(Finding(.notWordprocessing, [package.mainName]))
    }
    let notes = try self.notes(package, body)
    return DocumentContent(text: DocumentText(body.lines + notes), findings: findings(package, body))
  }

  /// The notes that the text refers to, in the order of their references: `[^1]: …`.
  private static func notes(_ package: WordPackage, _ body: WordBodyReader) throws(ReportError) -> [DocumentLine] {
    guard !body.noteNumbers.isEmpty else { return [] }
    var found: [String: [DocumentLine]] = [:]
    for kind in ["footnotes", "endnotes"] {
      guard let part = package.parts[kind] else { continue }
      var reader = WordBodyReader(styles: body.styles, numbering: body.numbering)
      try WordPackage.parse(part.bytes, named: part.name, into: &reader)
      found.merge(reader.notes) { first, _ in first }
    }
    return body.noteNumbers.sorted { $0.value < $1.value }.compactMap { key, number in
      guard let lines = found[key] else { return nil }
      var note = DocumentLine("[^\(number)]:")
      for line in lines where !line.isBlank {
        let start = Characters.skipBlanks(line.text, from: 0, to: line.text.count)
        note.append([0x20])
        note.append(line.text[start...].lazy.map { $0 == 0x0A || $0 == 0x0C ? 0x20 : $0 })
      }
      return note
    }
  }

  private static func findings(_ package: WordPackage, _ body: WordBodyReader) -> [Finding] {
    let tally = body.tally
    var findings: [Finding] = []
    func say(_ id: FindingID, _ counts: Int...) {
      if counts.contains(where: { $0 > 0 }) { findings.append(Finding(id, counts.map(String.init))) }
    }
    say(.changesAccepted, tally.insertions, tally.deletions, tally.moves)
    say(.hiddenLeftOut, tally.hiddenCharacters)
    say(.numbersWritten, body.numbering.numberCount)
    let formats = body.numbering.unknownFormats.sorted()
    if !formats.isEmpty { findings.append(Finding(.numberFormatUnknown, [formats.joined(separator: " ")])) }
    say(.symbolsUnknown, tally.unknownSymbols)
    say(.picturesLeftOut, tally.pictures, tally.objects)
    say(.importedLeftOut, tally.importedParts)
    say(.marginsLeftOut, tally.headersAndFooters)
    say(.commentsLeftOut, tally.comments)
    if package.hasMacros { findings.append(Finding(.macrosLeftOut)) }
    return findings
  }
}
