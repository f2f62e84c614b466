/// The findings of an earlier run, so that only new ones need attention.
///
/// A finding is known if the same file had it, as often: the third of three equal findings is new where there were two.
public struct Baseline: Sendable, Hashable {
  /// Which file it is.
  public var identity: Validator.Identity
  /// How often each fingerprint was found, by the name of the file.
  var counts: [String: [String: Int]] = [:]

  /// Reads a result that an earlier run wrote as JSON.
  ///
  /// - Parameters:
  ///   - json: The whole file.
  ///   - name: What results call it.
  /// - Throws: ``ConfigurationError`` if it is not JSON, or no result.
  public init(json: [UInt8], name: String) throws(ConfigurationError) {
    identity = Validator.Identity(name: name, of: json)
    let value: JSONValue
    do throws(JSONSyntaxError) {
      value = try JSONValue(parsing: json)
    } catch {
      throw Self.error(name, error.message, XMLPlace(line: error.line, column: error.column))
    }
    guard value["format"]?.string == JSONResult.format, value["version"]?.integer == JSONResult.version,
      let files = value["files"]?.array
    else { throw Self.error(name, "no result of reportxml validate --format json") }
    for file in files {
      guard let name = file["name"]?.string else { continue }
      for finding in file["findings"]?.array ?? [] {
        if let fingerprint = finding["fingerprint"]?.string { counts[name, default: [:]][fingerprint, default: 0] += 1 }
      }
    }
  }

  private static func error(_ name: String, _ detail: String, _ place: XMLPlace? = nil) -> ConfigurationError {
    ConfigurationError(name: name, findings: [Finding(.baselineBroken, [detail], xmlPlace: place)])
  }
}
