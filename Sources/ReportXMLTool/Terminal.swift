internal import ArgumentParser
internal import ReportXML
internal import SystemPackage

/// Messages for people, on standard error.
enum Terminal {
  static func say(_ text: String) {
    _ = try? FileDescriptor.standardError.writeAll((text + "\n").utf8)
  }

  /// Messages that are lines already.
  static func complain(_ lines: String) {
    _ = try? FileDescriptor.standardError.writeAll(lines.utf8)
  }

  /// Results for people, on standard output.
  static func print(_ text: String) throws(ExitStatus) {
    do {
      try Output.standard.write(Array((text + "\n").utf8))
    } catch {
      throw error.reason == .brokenPipe ? .accepted : .unreadableInput
    }
  }
}

/// The option `--lang`, and what stands for it.
struct LanguageOption: ParsableArguments {
  @Option(
    name: .customLong("lang"), help: "Language of messages: zh or en. Default: after LC_ALL, LC_MESSAGES, LANG.",
    transform: {
      guard let language = MessageLanguage(rawValue: $0) else { throw ValidationError("The language is zh or en.") }
      return language
    })
  var language: MessageLanguage?

  var chosen: MessageLanguage {
    if let language { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Process.environment).first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .zh : .en
  }

  /// One of two wordings.
  func say(_ zh: String, _ en: String) -> String { chosen == .zh ? zh : en }
}

/// Reads, converts and writes with the messages and exit codes of the command.
struct Session {
  let language: LanguageOption

  func read(_ path: String) throws(ExitStatus) -> [UInt8] {
    do {
      return try Input.read(path)
    } catch {
      complain(error, language.say("无法读取", "cannot be read"))
      throw .unreadableInput
    }
  }

  func write(_ bytes: [UInt8], to path: String?) throws(ExitStatus) {
    try write { () throws(FileFailure) in try Output(path).write(bytes) }
  }

  /// Does what writes, and says why it could not.
  func write(_ body: () throws(FileFailure) -> Void) throws(ExitStatus) {
    do {
      try body()
    } catch {
      // Whoever reads the pipe has seen enough.
      if error.path == "-", error.reason == .brokenPipe { throw .accepted }
      complain(error, language.say("无法写入", "cannot be written"))
      throw .unreadableInput
    }
  }

  /// Does the same with each file; one that fails stops no other, and the command ends with the worst.
  func forEach(_ files: [String], _ body: (String) throws(ExitStatus) -> ExitStatus) throws(ExitStatus) {
    var status = ExitStatus.accepted
    for file in files {
      do {
        status = status.worse(try body(file))
      } catch {
        status = status.worse(error)
      }
    }
    if status != .accepted { throw status }
  }

  private func complain(_ failure: FileFailure, _ what: String) {
    Terminal.say("\(failure.path): \(language.say("错误", "error")): \(what)\(language.say("：", ": "))\(failure.reason)")
  }

  /// A report from text, a document, a page or XML, whichever the file holds.
  func report(_ path: String, _ bytes: [UInt8], _ reading: ReadingOptions) throws(ExitStatus) -> Report {
    // What cannot be told is a document that nobody reads: that is said below.
    if case .xml? = try? InputFormat(of: bytes) { return try reportFromXML(path, bytes) }
    return try reportFromDocument(path, bytes, reading)
  }

  /// A report from text, a document or a page; what was decided on the way is told.
  func reportFromDocument(_ path: String, _ bytes: [UInt8], _ reading: ReadingOptions) throws(ExitStatus) -> Report {
    let printer = FindingPrinter(language: language.chosen)
    do {
      switch try InputFormat(of: bytes) {
      case .docx, .html:
        let extraction = try Extraction(of: bytes)
        for finding in extraction.findings { printer.say(finding, path, []) }
        return try Report(extraction)
      case .text, .xml: break
      }
    } catch {
      throw printer.say(error, path, bytes, reading)
    }
    return try reportFromText(path, bytes, reading)
  }

  func reportFromText(_ path: String, _ bytes: [UInt8], _ reading: ReadingOptions) throws(ExitStatus) -> Report {
    let printer = FindingPrinter(language: language.chosen)
    do {
      return Report(try reading.text(path, bytes, printer))
    } catch {
      throw printer.say(error, path, bytes, reading)
    }
  }

  func reportFromXML(_ path: String, _ bytes: [UInt8]) throws(ExitStatus) -> Report {
    do {
      return try Report(xml: bytes)
    } catch {
      throw FindingPrinter(language: language.chosen).say(error, path, bytes)
    }
  }
}
