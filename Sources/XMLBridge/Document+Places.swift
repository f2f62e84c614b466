import CLibXML2

extension Document {
  /// Gives the findings about this document their place, path and text offset.
  ///
  /// One pass over the tree and one over the bytes, only if there are findings: linear in the document even with
  /// thousands of them.
  borrowing func located(_ findings: [DiagnosticSink.Finding]) -> [Diagnostic] {
    guard !findings.isEmpty else { return [] }
    let annotations = annotations(of: findings.compactMap(\.element))
    let looseText = looseText(of: findings, annotations)
    var tag = StartTagNames()
    let offsets = findings.enumerated().map { index, finding -> Int? in
      if let offset = looseText[index]?.offset { return offset }
      guard let start = finding.offset ?? offset(ofElement: finding.element) else { return nil }
      guard let attribute = finding.diagnostic.attribute else { return start }
      if tag.start != start { tag = StartTagNames(of: bytes.span, at: start) }
      return tag.offsets[attribute] ?? start
    }
    let places = Place.find(offsets.compactMap(\.self), in: bytes.span)
    return zip(findings, offsets).enumerated().map { index, pair in
      let (finding, offset) = pair
      var diagnostic = finding.diagnostic
      diagnostic.place =
        offset.flatMap { places[$0] } ?? (line(ofElement: finding.element) ?? finding.line).map { Place(line: $0) }
      if let annotation = finding.element.flatMap({ annotations[$0] }) {
        diagnostic.path = annotation.path + (diagnostic.attribute.map { "/@" + $0 } ?? "")
        diagnostic.textRange = annotation.textRange
      }
      if let words = looseText[index] {
        diagnostic.path = diagnostic.path.map { $0 + "/text()" }
        diagnostic.textRange = words.textRange
      }
      return diagnostic
    }
  }

  /// The words that findings about words between elements are about, by the index of the finding.
  ///
  /// libxml2 names the element alone, once for each piece of words in it.
  private borrowing func looseText(
    of findings: [DiagnosticSink.Finding], _ annotations: [Int: ElementAnnotation]
  ) -> [Int: LooseText] {
    var words: [Int: ArraySlice<LooseText>] = [:]
    var found: [Int: LooseText] = [:]
    for (index, finding) in findings.enumerated() {
      guard finding.diagnostic.code == Int(XML_SCHEMAV_CVC_COMPLEX_TYPE_2_3.rawValue), let element = finding.element,
        let node = finding.node
      else { continue }
      if words[element] == nil {
        words[element] =
          looseText(
            in: node, startingAt: offset(ofElement: element), textOffset: annotations[element]?.textRange?.lowerBound)[
            ...]
      }
      found[index] = words[element]?.popFirst()
    }
    return found
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

extension Document {
  /// The place of an element, by its number in document order from 0, or of an attribute of it.
  package borrowing func place(ofElement element: Int, attribute: String? = nil) -> Place? {
    var diagnostic = Diagnostic(.unexplained, "")
    diagnostic.attribute = attribute
    return located([DiagnosticSink.Finding(diagnostic: diagnostic, element: element)]).first?.place
  }
}
