/// Writes markup as XML: one walk over text and spans, bytes to bytes.
///
/// Characters between two borders are copied in one piece; only `&`, `<`, `>` and the carriage return are replaced. The
/// tests hold a slow writer over libxml2 that this one must equal.
struct XMLWriter {
  private var output: [UInt8] = []
  /// How long a piece is at least.
  private let pieceLength: Int

  /// Writes a document in pieces; `take` gets them one after the other.
  static func write<Failure: Error>(
    frame: Markup, body: Markup, pieceLength: Int, to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = XMLWriter(pieceLength: pieceLength)
    // An array that grows is there twice while it is copied: with large reports that would be most of the memory.
    let size = Self.size(of: frame) + Self.size(of: body)
    writer.output.reserveCapacity(min(size + size / 64, pieceLength) + 1024)
    writer.output += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8
    try writer.write(frame, body, take)
    writer.output.append(0x0A)
    try take(writer.output)
  }

  private init(pieceLength: Int) { self.pieceLength = pieceLength }

  /// How many bytes the XML has, but for what is escaped.
  private static func size(of markup: Markup) -> Int {
    var size = markup.text.count + markup.values.count
    for span in markup.spans {
      let element = Int(span.element.rawValue)
      size += Element.startTags[element].count + Element.endTags[element].count + 1
    }
    for attribute in markup.attributes { size += AttributeName.openings[Int(attribute.name.rawValue)].count + 1 }
    return size
  }

  /// Writes all of `markup`; where it has a `text` element, `inside` stands in it.
  private mutating func write<Failure: Error>(
    _ markup: Markup, _ inside: Markup?, _ take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var position = 0
    var open: [Int] = []
    for index in markup.spans.indices {
      while let last = open.last, Int(markup.spans[last].next) <= index {
        close(markup, last, &position)
        open.removeLast()
      }
      let span = markup.spans[index]
      characters(markup.text, position..<Int(span.start))
      position = Int(span.start)
      if output.count >= pieceLength {
        try take(output)
        output.removeAll(keepingCapacity: true)
      }
      if try startTag(markup, index, inside, take) {
        position = Int(span.end)
      } else {
        open.append(index)
      }
    }
    while let last = open.popLast() { close(markup, last, &position) }
    characters(markup.text, position..<markup.text.count)
  }

  private mutating func close(_ markup: Markup, _ index: Int, _ position: inout Int) {
    let end = Int(markup.spans[index].end)
    characters(markup.text, position..<end)
    position = end
    output += Element.endTags[Int(markup.spans[index].element.rawValue)]
  }

  /// Writes a start tag; says whether the element is complete with it.
  private mutating func startTag<Failure: Error>(
    _ markup: Markup, _ index: Int, _ inside: Markup?, _ take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    let span = markup.spans[index]
    if span.element == .comment || span.element == .processingInstruction {
      let content = markup.valueRange(.content, of: index) ?? 0..<0
      output += span.element == .comment ? "<!--".utf8 : "<?".utf8
      output += markup.values[content]
      output += span.element == .comment ? "-->".utf8 : "?>".utf8
      return true
    }
    output += Element.startTags[Int(span.element.rawValue)]
    if span.element == .report { output += " xmlns=\"\(Vocabulary.namespace)\"".utf8 }
    let first = Int(span.attributes)
    for index in first..<first + Int(span.attributeCount) {
      let attribute = markup.attributes[index]
      output += AttributeName.openings[Int(attribute.name.rawValue)]
      value(markup.values, Int(attribute.start)..<Int(attribute.end))
      output.append(0x22)
    }
    if span.element == .text, let inside {
      output.append(0x3E)
      try write(inside, nil, take)
      output += Element.endTags[Int(Element.text.rawValue)]
      return true
    }
    let isEmpty = Int(span.next) == index + 1 && (span.start == span.end || span.element == .char)
    output += isEmpty ? "/>".utf8 : ">".utf8
    return isEmpty
  }

  /// Character data: everything but `&`, `<`, `>` and CR stands for itself.
  private mutating func characters(_ text: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    text.withUnsafeBufferPointer { text in
      for i in range where text[i] < 0x3F && Self.isSpecial[Int(text[i])] {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<i]))
        start = i + 1
        switch text[i] {
        case 0x26: output += "&amp;".utf8
        case 0x3C: output += "&lt;".utf8
        case 0x3E: output += "&gt;".utf8
        default: output += "&#13;".utf8
        }
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<range.upperBound]))
    }
  }

  private static let isSpecial: [Bool] = (0..<0x40).map { [0x26, 0x3C, 0x3E, 0x0D].contains($0) }

  private mutating func value(_ values: [UInt8], _ range: Range<Int>) {
    var start = range.lowerBound
    values.withUnsafeBufferPointer { values in
      for i in range where values[i] < 0x40 && Self.isSpecialInValue >> UInt64(values[i]) & 1 != 0 {
        output.append(contentsOf: UnsafeBufferPointer(rebasing: values[start..<i]))
        start = i + 1
        switch values[i] {
        case 0x26: output += "&amp;".utf8
        case 0x3C: output += "&lt;".utf8
        case 0x22: output += "&quot;".utf8
        case 0x09: output += "&#9;".utf8
        case 0x0A: output += "&#10;".utf8
        default: output += "&#13;".utf8
        }
      }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: values[start..<range.upperBound]))
    }
  }

  /// A bit for each of `&`, `<`, `"`, tab, LF and CR.
  private static let isSpecialInValue: UInt64 = [0x26, 0x3C, 0x22, 0x09, 0x0A, 0x0D].reduce(0) { $0 | 1 << $1 }
}
