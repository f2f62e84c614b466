import CLibXML2

/// The attributes of one start tag, in document order; they live as long as the event.
package struct Attributes: ~Copyable {
  /// Five pointers each: local name, prefix, namespace, begin and end of the value.
  private let pointers: UnsafeMutableBufferPointer<UnsafePointer<xmlChar>?>

  init(_ tag: StartTag) {
    pointers = UnsafeMutableBufferPointer(start: tag.attributes, count: Int(tag.attributeCount) * 5)
  }

  package var count: Int { pointers.count / 5 }

  /// Hands out each attribute: local name, namespace (empty if it has none) and normalised value.
  package borrowing func forEach<Failure: Error>(
    _ body: (_ name: Span<UInt8>, _ namespace: Span<UInt8>, _ value: Span<UInt8>) throws(Failure) -> Void
  ) throws(Failure) {
    for index in 0..<count {
      let name = UnsafeBufferPointer(xml: pointers[index * 5])
      let namespace = UnsafeBufferPointer(xml: pointers[index * 5 + 2])
      let value = value(at: index)
      if value.contains(UInt8(ascii: "&")) {
        try body(name.span, namespace.span, decoded(value).span)
      } else {
        try body(name.span, namespace.span, value.span)
      }
    }
  }

  /// The value of the attribute of this name and of no namespace, copied; `nil` if there is none.
  package borrowing func string(_ name: StaticString) -> String? {
    for index in 0..<count
    where pointers[index * 5 + 2] == nil && UnsafeBufferPointer(xml: pointers[index * 5]).span.equals(name) {
      return String(decoding: decoded(value(at: index)), as: UTF8.self)
    }
    return nil
  }

  /// The value of the first attribute of this local name, in whichever namespace; `nil` if there is none.
  package borrowing func string(local name: StaticString) -> String? {
    for index in 0..<count where UnsafeBufferPointer(xml: pointers[index * 5]).span.equals(name) {
      return String(decoding: decoded(value(at: index)), as: UTF8.self)
    }
    return nil
  }

  private borrowing func value(at index: Int) -> UnsafeBufferPointer<UInt8> {
    guard let start = pointers[index * 5 + 3], let end = pointers[index * 5 + 4] else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: start, count: end - start)
  }

  /// The value with its ampersands.
  ///
  /// libxml2 resolves references before it calls us, all but one: unless it is told to substitute entities (NOENT), an
  /// ampersand arrives as `&#38;`, whichever way it was written.
  private borrowing func decoded(_ value: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(value.count)
    var index = 0
    while index < value.count {
      bytes.append(value[index])
      index += value[index] == UInt8(ascii: "&") ? "&#38;".utf8.count : 1
    }
    return bytes
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a C string of libxml2 without the final zero; empty if there is none.
  init(xml pointer: UnsafePointer<xmlChar>?) {
    self.init(start: pointer, count: Int(xmlStrlen(pointer)))
  }
}
