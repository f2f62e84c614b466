/// Writes markup as XML: one walk over text and spans, bytes to bytes.
///
/// Characters between two borders are copied in one piece; only `&`, `<`, `>` and the carriage return are replaced. The
/// tests hold a slow writer over libxml2 that this one must equal.
struct XMLWriter: ~Copyable {
  private var output: ByteOutput
  /// How long a piece is at least.
  private let pieceLength: Int
  private let names = XMLNames.shared

  /// Writes a document in pieces; `take` gets them one after the other.
  static func write<Failure: Error>(
    frame: Markup, body: Markup, pieceLength: Int, to take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    let size = XMLNames.shared.size(of: frame) + XMLNames.shared.size(of: body)
    var writer = XMLWriter(ByteOutput(capacity: min(size + size / 64, pieceLength) + 1024), pieceLength: pieceLength)
    writer.output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    try writer.write(frame, body, take)
    writer.output.append(0x0A)
    try take(writer.output.take())
  }

  /// Writes a document as a whole, into the array that is handed out: nothing is copied, unless much is escaped.
  static func whole(frame: Markup, body: Markup) -> [UInt8] {
    let size = XMLNames.shared.size(of: frame) + XMLNames.shared.size(of: body)
    var larger: [UInt8]?
    let xml = [UInt8](unsafeUninitializedCapacity: size + size / 64 + 1024) { room, count in
      var writer = XMLWriter(ByteOutput(lent: room), pieceLength: .max)
      writer.output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
      writer.write(frame, body) { _ in }
      writer.output.append(0x0A)
      count = writer.output.isLent ? writer.output.count : 0
      if !writer.output.isLent { larger = writer.output.take() }
    }
    return larger ?? xml
  }

  private init(_ output: consuming ByteOutput, pieceLength: Int) {
    self.output = output
    self.pieceLength = pieceLength
  }

  /// Writes all of `markup`; where it has a `text` element, `inside` stands in it.
  private mutating func write<Failure: Error>(
    _ markup: Markup, _ inside: Markup?, _ take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var position = 0
    var open: [Int] = []
    for index in markup.spans.indices {
      let span = markup.spans[index]
      while let last = open.last, Int(markup.spans[last].next) <= index {
        close(markup, last, &position)
        open.removeLast()
      }
      characters(markup.text, position..<Int(span.start))
      position = Int(span.start)
      if output.count >= pieceLength { try take(output.take()) }
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
    output.append(short: names.endTag(markup.spans[index].element))
  }

  /// Writes a start tag; says whether the element is complete with it.
  private mutating func startTag<Failure: Error>(
    _ markup: Markup, _ index: Int, _ inside: Markup?, _ take: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) -> Bool {
    let span = markup.spans[index]
    if span.element == .comment || span.element == .processingInstruction {
      let content = markup.valueRange(.content, of: index) ?? 0..<0
      output.append(span.element == .comment ? "<!--" : "<?")
      markup.values[content].withUnsafeBufferPointer { output.append($0) }
      output.append(span.element == .comment ? "-->" : "?>")
      return true
    }
    output.append(short: names.startTag(span.element))
    if span.element == .report {
      output.append(" xmlns=\"")
      output.append(Vocabulary.namespaceName)
      output.append(0x22)
    }
    let first = Int(span.attributes)
    for index in first..<first + Int(span.attributeCount) {
      let attribute = markup.attributes[index]
      output.append(short: names.opening(attribute.name))
      value(markup.values, Int(attribute.start)..<Int(attribute.end))
      output.append(0x22)
    }
    if span.element == .text, let inside {
      output.append(0x3E)
      try write(inside, nil, take)
      output.append(short: names.endTag(.text))
      return true
    }
    let isEmpty = Int(span.next) == index + 1 && (span.start == span.end || span.element == .char)
    output.append(isEmpty ? "/>" : ">")
    return isEmpty
  }

  /// Character data: everything but `&`, `<`, `>` and CR stands for itself.
  private mutating func characters(_ text: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    text.withUnsafeBufferPointer { text in
      let text = UnsafeBufferPointer(rebasing: text[range])
      var start = 0
      while let i = Self.firstSpecial(in: text, from: start) {
        output.append(UnsafeBufferPointer(rebasing: text[start..<i]))
        start = i + 1
        switch text[i] {
        case 0x26: output.append("&amp;")
        case 0x3C: output.append("&lt;")
        case 0x3E: output.append("&gt;")
        default: output.append("&#13;")
        }
      }
      output.append(UnsafeBufferPointer(rebasing: text[start...]))
    }
  }

  /// The first `&`, `<`, `>` or CR.
  ///
  /// Eight bytes are looked at in one: those below 40 hex, of which Chinese text has few, are without both upper bits.
  private static func firstSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let upper = ByteSearch.eight(0x80)
    var i = start
    while i < text.count {
      if text.count - i >= 8 {
        let eight = ByteSearch.load(text, i)
        if (eight | eight << 1) & upper == upper {
          i += 8
          continue
        }
      }
      for k in i..<min(i + 8, text.count) where text[k] < 0x40 && isSpecial >> UInt64(text[k]) & 1 != 0 { return k }
      i += 8
    }
    return nil
  }

  /// A bit for each of `&`, `<`, `>` and CR.
  private static var isSpecial: UInt64 { 1 << 0x26 | 1 << 0x3C | 1 << 0x3E | 1 << 0x0D }

  private mutating func value(_ values: [UInt8], _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    values.withUnsafeBufferPointer { values in
      // Most values are a word or a number of a few bytes: one look, and one copy.
      if range.count <= 8, range.lowerBound &+ 8 <= values.count {
        let word = ByteSearch.load(values, range.lowerBound)
        if !Self.hasSpecial(word, count: range.count) { return output.append(word, count: range.count) }
      }
      let values = UnsafeBufferPointer(rebasing: values[range])
      var start = 0
      while let i = Self.firstSpecialInValue(in: values, from: start) {
        output.append(UnsafeBufferPointer(rebasing: values[start..<i]))
        start = i + 1
        switch values[i] {
        case 0x26: output.append("&amp;")
        case 0x3C: output.append("&lt;")
        case 0x22: output.append("&quot;")
        case 0x09: output.append("&#9;")
        case 0x0A: output.append("&#10;")
        default: output.append("&#13;")
        }
      }
      output.append(UnsafeBufferPointer(rebasing: values[start...]))
    }
  }

  /// Whether a control character, `&`, `<` or `"` is among the first bytes of a word.
  private static func hasSpecial(_ word: UInt64, count: Int) -> Bool {
    // The bytes behind them become such as are none of these.
    let word = word | ByteSearch.eight(0x40) << UInt64(8 * count)
    let control = (word &- ByteSearch.eight(0x20)) & ~word & ByteSearch.eight(0x80)
    return control | ByteSearch.zeros(word ^ ByteSearch.eight(0x26)) | ByteSearch.zeros(word ^ ByteSearch.eight(0x3C))
      | ByteSearch.zeros(word ^ ByteSearch.eight(0x22)) != 0
  }

  /// The first `&`, `<`, `"`, tab, LF or CR; eight bytes are passed over together that are all 40 hex and above.
  private static func firstSpecialInValue(in values: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let upper = ByteSearch.eight(0x80)
    var i = start
    while i < values.count {
      if values.count &- i >= 8 {
        let eight = ByteSearch.load(values, i)
        if (eight | eight << 1) & upper == upper {
          i &+= 8
          continue
        }
      }
      let end = min(i &+ 8, values.count)
      while i < end {
        if values[i] < 0x40, isSpecialInValue >> UInt64(values[i]) & 1 != 0 { return i }
        i &+= 1
      }
    }
    return nil
  }

  /// A bit for each of `&`, `<`, `"`, tab, LF and CR.
  private static var isSpecialInValue: UInt64 { 1 << 0x26 | 1 << 0x3C | 1 << 0x22 | 1 << 0x09 | 1 << 0x0A | 1 << 0x0D }
}
