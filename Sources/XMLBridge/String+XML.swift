import CLibXML2

extension String {
  /// Copies a C string of libxml2, which stays the owner of its memory.
  init?(xml pointer: UnsafePointer<xmlChar>?) {
    guard let pointer else { return nil }
    self.init(decodingCString: pointer, as: UTF8.self)
  }

  /// Takes over a C string that libxml2 allocated for us, and frees it.
  init?(consuming pointer: UnsafeMutablePointer<xmlChar>?) {
    guard let pointer else { return nil }
    defer { clibxml2_free(pointer) }
    self.init(decodingCString: pointer, as: UTF8.self)
  }

  /// Copies the text of a diagnostic: no white space at its end, and never more than ``Diagnostic/lengthLimit`` bytes.
  init?(diagnostic pointer: UnsafeMutablePointer<CChar>?) { self.init(bounded: pointer, isTrimmed: true) }

  /// Copies a part of a diagnostic, which may be white space: never more than ``Diagnostic/lengthLimit`` bytes.
  init?(argument pointer: UnsafeMutablePointer<CChar>?) { self.init(bounded: pointer, isTrimmed: false) }

  private init?(bounded pointer: UnsafeMutablePointer<CChar>?, isTrimmed: Bool) {
    guard let pointer else { return nil }
    let limit = Diagnostic.lengthLimit
    var count = boundedLength(of: pointer, atMost: limit + 1)
    let isCut = count > limit
    if isCut {
      count = limit - "…".utf8.count
      // Not in the middle of a character.
      while count > 0, UInt8(bitPattern: pointer[count]) & 0xC0 == 0x80 { count -= 1 }
    } else if isTrimmed {
      while count > 0, pointer[count - 1] == 0x20 || (0x09...0x0D).contains(pointer[count - 1]) { count -= 1 }
    }
    let bytes = UnsafeRawBufferPointer(start: pointer, count: count)
    self = String(decoding: bytes, as: UTF8.self) + (isCut ? "…" : "")
  }

  /// Copies the bytes of an event, which are gone when the handler returns; what is not UTF-8 becomes U+FFFD.
  package init(copying bytes: Span<UInt8>) {
    self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}

/// The length of a C string, looking at no more than `limit` of its bytes.
private func boundedLength(of pointer: UnsafePointer<CChar>, atMost limit: Int) -> Int {
  var count = 0
  while count < limit, pointer[count] != 0 { count += 1 }
  return count
}

extension Span where Element == UInt8 {
  /// Whether these are the bytes of a text known at compile time, without making a `String`.
  package func equals(_ text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount else { return false }
    for index in indices where self[index] != text.utf8Start[index] { return false }
    return true
  }

  /// Whether the bytes begin with EF BB BF.
  var startsWithByteOrderMark: Bool { count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF }
}
