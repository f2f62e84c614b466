import CLibXML2

extension Document {
  /// Gives the findings about this document their place, path and text offset.
  ///
  /// One pass over the tree and one over the bytes, only if there are findings: linear in the document even with
  /// thousands of them.
  borrowing func located(_ findings: [DiagnosticSink.Finding]) -> [Diagnostic] {
    guard !findings.isEmpty else { return [] }
    let annotations = annotations(of: findings.compactMap(\.element))
    var tag = StartTagNames()
    let offsets = findings.map { finding -> Int? in
      guard let start = finding.offset ?? offset(ofElement: finding.element) else { return nil }
      guard let attribute = finding.diagnostic.attribute else { return start }
      if tag.start != start { tag = StartTagNames(of: bytes.span, at: start) }
      return tag.offsets[attribute] ?? start
    }
    let places = Place.find(offsets.compactMap(\.self), in: bytes.span)
    return zip(findings, offsets).map { finding, offset in
      var diagnostic = finding.diagnostic
      diagnostic.place =
        offset.flatMap { places[$0] } ?? (line(ofElement: finding.element) ?? finding.line).map { Place(line: $0) }
      if let annotation = finding.element.flatMap({ annotations[$0] }) {
        diagnostic.path = annotation.path + (diagnostic.attribute.map { "/@" + $0 } ?? "")
        diagnostic.textOffset = annotation.textOffset
      }
      return diagnostic
    }
  }

  /// Zero-based byte offset of an element's "<".
  private borrowing func offset(ofElement element: Int?) -> Int? {
    guard positionsAreOffsets, let element, positions.indices.contains(element) else { return nil }
    return Int(positions[element])
  }

  /// One-based line of an element in a document that is not UTF-8: where its start tag ends.
  private borrowing func line(ofElement element: Int?) -> Int? {
    guard !positionsAreOffsets, let element, positions.indices.contains(element) else { return nil }
    return Int(positions[element])
  }
}
