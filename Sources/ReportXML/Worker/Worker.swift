/// Answers records one after the other: converts reports, validates them, and makes tables of them.
///
/// A record is a line of JSON, and so is its answer; `Docs/Worker.md` has the protocol. Any bytes are a record: where they
/// cannot be used, the answer says why. A value without state; any number of threads may use one.
///
/// ```swift
/// let worker = Worker(options: Worker.Options(products: [.validation]))
/// let answer = worker.answer(to: .whole(Array(#"{"id":1,"content":"政府工作报告"}"#.utf8)), number: 1)
/// ```
public struct Worker: Sendable {
  /// The version of the protocol; it counts up when drivers must know.
  public static let version = 1

  /// A report before it is read.
  public enum Document: Sendable, Hashable {
    /// The bytes of a text in UTF-8.
    case text([UInt8])
    /// The bytes of a file: a text in any encoding, a document or a page.
    case source([UInt8])
    /// The bytes of an XML document.
    case xml([UInt8])
  }

  /// A line of input.
  public enum Line: Sendable, Hashable {
    /// The bytes before its line end.
    case whole([UInt8])
    /// What the input ended with, and no line end behind it.
    case last([UInt8])
    /// A line with more bytes than the limit, which was passed over.
    case tooLong(limit: Int)
  }

  /// What is done with records that say nothing else.
  public var options: Options
  private let files: @Sendable (String) throws(Validator.ReadingFailure) -> Document

  /// A worker.
  ///
  /// - Parameters:
  ///   - options: What is done with records that say nothing else.
  ///   - files: Gets the document of a record with `path`; without it, no file is found.
  public init(
    options: Options = Options(),
    files: @escaping @Sendable (String) throws(Validator.ReadingFailure) -> Document = Self.noFiles
  ) {
    self.options = options
    self.files = files
  }

  /// Finds no file.
  @Sendable public static func noFiles(_ path: String) throws(Validator.ReadingFailure) -> Document { throw .notFound }

  /// The answer to a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - number: Which line it is, from 1: what names a record that has no identifier.
  /// - Returns: One line of JSON with its line end.
  public func answer(to line: Line, number: Int) -> [UInt8] {
    var answer = WorkerAnswer(line: number)
    switch line {
    case .tooLong(let limit): answer.errors = [Finding(.recordTooLong, [String(limit)])]
    case .whole(let bytes): fill(&answer, from: bytes, isCut: false)
    case .last(let bytes): fill(&answer, from: bytes, isCut: true)
    }
    return answer.json()
  }

  private func fill(_ answer: inout WorkerAnswer, from bytes: [UInt8], isCut: Bool) {
    do throws(WorkerFailure) {
      let value = try Self.value(of: bytes, isCut: isCut)
      let members = try WorkerMembers(record: value)
      answer.id = try members.id()
      let record = try WorkerRecord(members, options: options)
      answer.fill(from: try document(of: record.input), named: record.name, options: record.options)
    } catch {
      answer.errors = error.findings
    }
  }

  private static func value(of bytes: [UInt8], isCut: Bool) throws(WorkerFailure) -> JSONValue {
    do throws(JSONSyntaxError) {
      var parser = JSONParser(bytes, replacesLoneSurrogates: false)
      return try parser.document()
    } catch {
      throw isCut
        ? WorkerFailure(.recordCut) : WorkerFailure(.recordNotJSON, [String(error.column), error.expected])
    }
  }

  private func document(of input: WorkerRecord.Input) throws(WorkerFailure) -> Document {
    switch input {
    case .content(let content): return .text(Array(content.utf8))
    case .xml(let xml): return .xml(Array(xml.utf8))
    case .path(let path):
      do {
        return try files(path)
      } catch {
        throw WorkerFailure(findings: [Finding(error)])
      }
    }
  }
}

/// Why a record could not be done.
struct WorkerFailure: Error {
  var findings: [Finding]

  init(findings: [Finding]) { self.findings = findings }
  init(_ id: FindingID, _ arguments: [String] = []) { findings = [Finding(id, arguments)] }
}
