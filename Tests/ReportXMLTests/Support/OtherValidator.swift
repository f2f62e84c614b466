internal import FoundationEssentials

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A validator that has nothing of libxml2 in it, run as a program over many files at once.
enum OtherValidator: String, CaseIterable {
  /// The RELAX NG validator of the grammar's inventors, with `report.rng`.
  case jing
  /// The Python package, with `report.xsd`.
  case xmlschema

  var isInstalled: Bool { Self.installed.contains(self) }

  /// What a skipped test says.
  var absence: String { "needs \(rawValue)" }

  private static let installed = Set(allCases.filter { Self.shell($0.probe + " >/dev/null 2>&1") == 0 })

  private var probe: String {
    switch self {
    case .jing: "command -v jing"
    case .xmlschema: "python3 -c 'import xmlschema'"
    }
  }

  /// A command for the shell that prints a line for each fault, with the name of the file before `.xml`.
  private var command: String {
    let schemas = "\(Files.root)/Schemas"
    switch self {
    case .jing: return "jing '\(schemas)/report.rng' *.xml"
    case .xmlschema:
      let lines = [
        "import sys, xmlschema", "schema = xmlschema.XMLSchema(sys.argv[1])", "for name in sys.argv[2:]:",
        "  if not schema.is_valid(name): print(name)",
      ]
      return "python3 -c '\(lines.joined(separator: "\n"))' '\(schemas)/report.xsd' *.xml"
    }
  }

  /// A document as the validator understands it, where that differs from XML.
  ///
  /// `Schemas/README.md`, “Where validators differ”: to `xmlschema` all spaces of Unicode are white space, and an `id` may
  /// begin with more characters, of which the mutants use the wide 9.
  func understood(_ xml: [UInt8]) -> [UInt8] {
    guard self == .xmlschema else { return xml }
    let text = String(decoding: xml, as: UTF8.self).replacing(" id=\"９\"", with: " id=\"九\"")
    let isOtherSpace = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace && scalar.value > 0x7F }
    return text.unicodeScalars.flatMap { isOtherSpace($0) ? [0x20] : Array(String($0).utf8) }
  }

  /// The indices of the documents that are not valid to it.
  func rejected(of documents: [[UInt8]]) throws -> Set<Int> {
    let folder = FileManager.default.temporaryDirectory.path + "/reportxml-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (index, xml) in documents.enumerated() { try Files.write(xml, to: "\(folder)/\(index).xml") }
    let status = Self.shell("cd '\(folder)' && \(command) >out 2>err")
    let output = String(decoding: try Files.bytes("\(folder)/out"), as: UTF8.self)
    let rejected = output.split(separator: "\n").compactMap { line in
      line.firstRange(of: ".xml").flatMap { Int(line[..<$0.lowerBound].split(separator: "/").last ?? "") }
    }
    // Silence means that all is valid only if the program ran to its end.
    guard status == 0 || !rejected.isEmpty else {
      throw ProgramFailed(program: rawValue, errors: String(decoding: try Files.bytes("\(folder)/err"), as: UTF8.self))
    }
    return Set(rejected)
  }

  private static func shell(_ script: String) -> Int32 { system(script) }
}

/// A program that ended without saying anything about the documents.
struct ProgramFailed: Error {
  var program: String
  var errors: String
}
