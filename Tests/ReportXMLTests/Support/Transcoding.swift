import Testing

@testable import ReportXML

/// Texts in other encodings than UTF-8.
enum Transcoding {
  /// A way to write a text to a file.
  struct Form: Sendable, CustomTestStringConvertible {
    let encoding: TextEncoding
    let hasMark: Bool

    var testDescription: String { encoding.name + (hasMark ? " with a byte-order mark" : "") }

    /// What is found out of a file of this form: every GBK text is a GB 18030 text, and is taken for one.
    var found: TextEncoding { encoding == .gbk ? .gb18030 : encoding }

    /// The bytes of a text; `nil` if the encoding lacks one of its characters.
    func bytes(_ text: [UInt8]) -> [UInt8]? {
      (try? TextEncoder.source(of: Markup(text: text), in: encoding)).map { hasMark ? encoding.byteOrderMark + $0 : $0 }
    }
  }

  /// All but UTF-8 without a mark.
  static let forms = TextEncoding.allCases.flatMap { encoding in
    [false, true].filter { $0 ? !encoding.byteOrderMark.isEmpty : encoding != .utf8 }.map {
      Form(encoding: encoding, hasMark: $0)
    }
  }

  /// UTF-16 by the standard library.
  static func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }
}
