import Testing
import XMLBridge

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Lends the path of a file with this content.
func withTemporaryFile(_ content: String, _ body: (String) -> Void) {
  var path = Array("/tmp/XMLBridgeTests-XXXXXX".utf8CString)
  let file = mkstemp(&path)
  defer {
    close(file)
    unlink(path)
  }
  let bytes = Array(content.utf8)
  guard file >= 0, write(file, bytes, bytes.count) == bytes.count else {
    Issue.record("no temporary file")
    return
  }
  body(path.withUnsafeBufferPointer { String(decoding: $0.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self) })
}

/// A name that no other test prints to standard error meanwhile.
private let marker = "silenceMarker"

struct SilenceTests {
  /// What is written to standard error while `body` runs, as far as it is about the marker.
  private func standardError(_ body: () -> Void) -> String {
    var path = Array("/tmp/XMLBridgeTests-XXXXXX".utf8CString)
    let file = mkstemp(&path)
    let saved = dup(2)
    dup2(file, 2)
    body()
    dup2(saved, 2)
    close(saved)
    var output = [UInt8](repeating: 0, count: 100_000)
    let count = pread(file, &output, output.count, 0)
    close(file)
    unlink(path)
    return String(decoding: output.prefix(max(count, 0)), as: UTF8.self)
  }

  @Test func nothingIsPrinted() {
    let output = standardError {
      let xsd = "http://www.w3.org/2001/XMLSchema"
      for text in [
        "<\(marker)>", "<\(marker):a/>", "<!DOCTYPE \(marker)><a/>", "<a>&\(marker);</a>",
        "<xs:schema xmlns:xs='\(xsd)'><xs:include schemaLocation='/tmp/\(marker)'/></xs:schema>",
        "<xs:schema xmlns:xs='\(xsd)'><xs:element name='\(marker)' type='\(marker)'/></xs:schema>",
        "<grammar xmlns='http://relaxng.org/ns/structure/1.0'><include href='/tmp/\(marker)'/></grammar>",
        "<element name='\(marker)' xmlns='http://relaxng.org/ns/structure/1.0'><data type='\(marker)'/></element>",
      ] {
        for entrance in Entrance.allCases { try? entrance.open(Samples.bytes(text)) }
      }
      if let document = try? Document("<\(marker) xmlns='relative'/>"), let schemas = try? Samples.schemas() {
        for schema in schemas { _ = schema.validate(document) }
        _ = try? document.canonical()
        for source in ["\(marker)()", "\(marker):a", "$\(marker)", "'\(marker)", "//*["] {
          _ = try? XPath(source).evaluate(in: document)
        }
      }
      _ = diagnostics { () throws(XMLFailure) in
        var writer = try Writer()
        try writer.startElement("\(marker) ")
      }
    }
    #expect(!output.contains(marker), "\(output)")
  }
}
