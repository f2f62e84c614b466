import CLibXML2

/// Words that an element holds between its children.
struct LooseText {
  /// Zero-based offset of the first byte that is not blank; `nil` if the document is not UTF-8.
  var offset: Int?
  /// Their bytes in the counted text, without blanks around them; `nil` outside of it.
  var textRange: Range<Int>?
}

extension Document {
  /// All words between the children of an element, blanks alone left out.
  ///
  /// - Parameters:
  ///   - parent: the element.
  ///   - start: where its own start tag begins.
  ///   - textOffset: what stands before it in the counted text.
  /// - Returns: a piece for each text node that is not blank, in their order.
  borrowing func looseText(in parent: xmlNodePtr, startingAt start: Int?, textOffset: Int?) -> [LooseText] {
    var words: [LooseText] = []
    var offset = isCounted(parent) ? 0 : textOffset
    var next = parent.pointee.children
    while let node = next {
      let width = textWidth(of: node)
      if node.pointee.type == XML_TEXT_NODE, xmlIsBlankNode(node) == 0, let content = node.pointee.content {
        let text = UnsafeBufferPointer(start: content, count: width)
        let first = text.firstIndex { !$0.isBlank } ?? 0
        let last = text.lastIndex { !$0.isBlank } ?? 0
        words.append(LooseText(textRange: offset.map { $0 + first..<$0 + last + 1 }))
      }
      offset = offset.map { $0 + width }
      next = node.pointee.next
    }
    let offsets = start.map { MarkupScan(index: $0).words(in: bytes.span) } ?? []
    // A reference to a blank is words for one and not for the other.
    if offsets.count == words.count {
      for index in words.indices { words[index].offset = offsets[index] }
    }
    return words
  }

  private borrowing func isCounted(_ node: xmlNodePtr) -> Bool {
    guard let countedElement, node.pointee.parent == xmlDocGetRootElement(tree) else { return false }
    return xmlStrEqual(node.pointee.name, countedElement) == 1
  }

  /// How many bytes a node takes in the counted text.
  private borrowing func textWidth(of node: xmlNodePtr) -> Int {
    if node.pointee.type == XML_TEXT_NODE { return Int(xmlStrlen(node.pointee.content)) }
    guard node.pointee.type == XML_ELEMENT_NODE else { return 0 }
    var width = characterElement?.width(of: node) ?? 0
    var next = node.pointee.children
    while let child = next {
      width += textWidth(of: child)
      next = child.pointee.next
    }
    return width
  }
}

/// A walk over the bytes of a well-formed document, from a start tag to the end of its element.
private struct MarkupScan {
  var index: Int

  /// Where words between the children begin.
  func words(in bytes: Span<UInt8>) -> [Int] {
    var scan = self
    var words: [Int] = []
    var depth = 0
    var word: Int?
    repeat {
      guard scan.index < bytes.count else { return words }
      if bytes[scan.index] != UInt8(ascii: "<") {
        if depth == 1, word == nil, !bytes[scan.index].isBlank { word = scan.index }
        scan.index += 1
      } else if scan.starts(with: "<![CDATA[", in: bytes) {
        let start = scan.index + 9
        scan.skip(behind: "]]>", in: bytes)
        if depth == 1, word == nil { word = (start..<max(start, scan.index - 3)).first { !bytes[$0].isBlank } }
      } else {
        if depth == 1, let start = word { words.append(start) }
        word = nil
        if scan.starts(with: "<!--", in: bytes) {
          scan.skip(behind: "-->", in: bytes)
        } else if scan.starts(with: "<?", in: bytes) {
          scan.skip(behind: "?>", in: bytes)
        } else if scan.starts(with: "</", in: bytes) {
          scan.skip(behind: ">", in: bytes)
          depth -= 1
        } else if !scan.skipStartTag(in: bytes) {
          depth += 1
        }
      }
    } while depth > 0
    return words
  }

  private func starts(with words: StaticString, in bytes: Span<UInt8>) -> Bool {
    let end = index + words.utf8CodeUnitCount
    return end <= bytes.count && bytes.extracting(index..<end).equals(words)
  }

  private mutating func skip(behind words: StaticString, in bytes: Span<UInt8>) {
    while index < bytes.count, !starts(with: words, in: bytes) { index += 1 }
    index += words.utf8CodeUnitCount
  }

  /// Skips a start tag; whether it is that of an empty element.
  private mutating func skipStartTag(in bytes: Span<UInt8>) -> Bool {
    var quote: UInt8?
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return bytes[index - 2] == UInt8(ascii: "/")
      }
    }
    return true
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
