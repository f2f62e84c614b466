internal import ReportXML

/// A report of a file, and what was decided on the way to it: its encoding, what a document has that the text has not.
struct ReadReport: Sendable {
  var report: Report
  var notes = Complaint(status: .accepted)
}

/// Makes reports of files, or says why there is none.
enum Reading {
  static func bytes(_ file: InputFile, limit: Int = Input.limit) throws(Complaint) -> [UInt8] {
    do {
      return try file.read(limit: limit)
    } catch {
      throw Complaint(reading: error)
    }
  }

  static func bytes(_ path: String) throws(Complaint) -> [UInt8] { try bytes(InputFile(path)) }

  /// A report from text, a document, a page or XML, whichever the file holds.
  static func report(_ path: String, _ bytes: [UInt8], _ options: ReadingOptions) throws(Complaint) -> ReadReport {
    // What cannot be told is a document that nobody reads: that is said below.
    if case .xml? = try? InputFormat(of: bytes) { return ReadReport(report: try reportFromXML(path, bytes)) }
    return try reportFromSource(path, bytes, options)
  }

  /// A report from text, a document or a page.
  static func reportFromSource(
    _ path: String, _ bytes: [UInt8], _ options: ReadingOptions
  ) throws(Complaint) -> ReadReport {
    do {
      switch try InputFormat(of: bytes) {
      case .docx, .html:
        let extraction = try Extraction(of: bytes)
        return ReadReport(
          report: try Report(extraction), notes: Complaint(extraction.findings, about: path, status: .accepted))
      case .text, .xml:
        let source = try SourceText(decoding: bytes, encoding: options.encoding, recovering: options.recover)
        return ReadReport(
          report: Report(source), notes: Complaint(source.findings.map(\.inFile), about: path, status: .accepted))
      }
    } catch {
      throw Complaint(error, path, bytes, options)
    }
  }

  static func reportFromXML(_ path: String, _ bytes: [UInt8]) throws(Complaint) -> Report {
    do {
      return try Report(xml: bytes)
    } catch {
      throw Complaint(error, path, bytes)
    }
  }
}

extension Finding {
  /// The same about a text: its place in the text is that in the file.
  fileprivate var inFile: Finding {
    var finding = self
    if let place = textPlace { finding.place = XMLPlace(line: place.line, column: place.column) }
    finding.textPlace = nil
    return finding
  }
}

extension Complaint {
  /// Why a report could not be made.
  init(_ error: ReportError, _ path: String, _ bytes: [UInt8], _ options: ReadingOptions = ReadingOptions()) {
    switch error {
    case .illFormedText(let finding):
      self.init(.unreadableInput) { language in
        let excerpt = options.excerpt(of: bytes).map { "  \($0.line)\n  \($0.caret)\n" } ?? ""
        return FindingText(language: language).lines(of: finding.inFile, in: path, []) + "\n" + excerpt
      }
    case .unreadableEncoding(let finding): self.init([finding], about: path, status: .unreadableInput)
    case .tooLarge(let size, let limit):
      self.init([.tooLarge(bytes: size, limit: limit)], about: path, bytes, status: .limitExceeded)
    case .unreadableDocument(let finding):
      // Excerpts of a packed file show nothing.
      self.init([finding], about: path, status: finding.id.isLimit ? .limitExceeded : .unreadableInput)
    case .unreadableXML(let findings): self.init(findings, about: path, bytes, status: .unreadableInput)
    case .notAReport(let finding): self.init([finding], about: path, bytes, status: .unreadableInput)
    }
  }
}
