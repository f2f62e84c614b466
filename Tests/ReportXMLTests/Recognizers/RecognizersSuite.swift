internal import FoundationEssentials

/// The specs of Recognizers-Text for Chinese, which lie beside the package and are no part of it.
enum RecognizersSuite {
  static let folder = "\(Files.root)/../shared/suites/recognizers-zh"
  static let absence = "needs the specs of Recognizers-Text in ../shared/suites/recognizers-zh"
  static let isPresent = Files.exists("\(folder)/\(Spec.number.file)")

  enum Spec: String, CaseIterable, Sendable {
    case number = "Number"
    case range = "NumberRange"
    case percent = "Percent"
    case ordinal = "Ordinal"
    case currency = "Currency"
    case dimension = "Dimension"
    case age = "Age"
    case temperature = "Temperature"

    var file: String {
      switch self {
      case .number, .range, .percent, .ordinal: "Number_\(rawValue)Model.json"
      case .currency, .dimension, .age, .temperature: "NumberWithUnit_\(rawValue)Model.json"
      }
    }
  }

  /// One text and what is to be found in it.
  struct Case: Sendable {
    var input: String
    var expected: [RecognizedFigure]
  }

  static func cases(_ spec: Spec) throws -> [Case] {
    var bytes = try Files.bytes("\(folder)/\(spec.file)")
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return try JSONDecoder().decode([Entry].self, from: Data(bytes)).map { entry in
      Case(
        input: entry.Input,
        expected: entry.Results.map { result in
          RecognizedFigure(
            range: result.Start..<result.End + 1, value: result.Resolution.value ?? "",
            unit: result.Resolution.isoCurrency ?? result.Resolution.unit ?? "")
        })
    }
  }

  private struct Entry: Decodable {
    var Input: String
    var Results: [Result]
  }

  private struct Result: Decodable {
    var Start: Int
    var End: Int
    var Resolution: Resolution
  }

  private struct Resolution: Decodable {
    var value: String?
    var unit: String?
    var isoCurrency: String?
  }
}

/// What one side found: where, which value, and its unit.
struct RecognizedFigure: Sendable, Equatable, CustomStringConvertible {
  var range: Range<Int>
  var value: String
  var unit: String

  var description: String { "\(range.lowerBound)-\(range.upperBound) \(value) \(unit)" }
}
