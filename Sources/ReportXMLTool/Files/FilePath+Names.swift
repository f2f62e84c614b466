internal import SystemPackage

extension FilePath {
  /// A path by its bytes, whatever they are; without zero bytes.
  init(bytes: some Sequence<UInt8>) { self.init(platformString: bytes.map { CChar(bitPattern: $0) } + [0]) }

  /// The path as text; a byte that is no UTF-8 is `\xD5`, so that two names stay two.
  var readable: String {
    guard string.unicodeScalars.contains("\u{FFFD}") else { return string }
    var bytes = withPlatformString { pointer in
      var bytes: [UInt8] = []
      while pointer[bytes.count] != 0 { bytes.append(UInt8(bitPattern: pointer[bytes.count])) }
      return bytes
    }[...]
    var text = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    while true {
      var next = bytes.makeIterator()
      parser = Unicode.UTF8.ForwardParser()
      switch parser.parseScalar(from: &next) {
      case .valid(let encoded):
        bytes = bytes.dropFirst(encoded.count)
        text.append(Unicode.UTF8.decode(encoded))
      case .error(let length):
        for byte in bytes.prefix(length) {
          text.append(contentsOf: "\\x\(String(byte, radix: 16, uppercase: true))".unicodeScalars)
        }
        bytes = bytes.dropFirst(length)
      case .emptyInput: return String(text)
      }
    }
  }

  /// The path below wherever one starts: without the root, and without steps up that lead out.
  var below: FilePath {
    var path = FilePath()
    for component in components {
      switch component.kind {
      case .regular: path.append(component)
      case .parentDirectory: path.removeLastComponent()
      case .currentDirectory: break
      }
    }
    return path
  }

  /// The folder that it is in; `nil` for a root, and for a name in the working folder.
  var above: FilePath? {
    let above = removingLastComponent()
    return above.isEmpty || above == self ? nil : above
  }

  /// The folder that it is in, as a path that can be opened.
  var folder: FilePath { above ?? (isAbsolute ? self : ".") }
}
