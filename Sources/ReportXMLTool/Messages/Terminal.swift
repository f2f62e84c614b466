internal import ArgumentParser
internal import ReportXML
internal import SystemPackage

/// Messages for people, on standard error.
enum Terminal {
  static func say(_ text: String) { complain(text + "\n") }

  /// Messages that are lines already.
  static func complain(_ lines: String) {
    guard !lines.isEmpty else { return }
    StatusLine.shared.clear()
    _ = try? FileDescriptor.standardError.writeAll(lines.utf8)
  }
}

extension Option where Value == MessageLanguage? {
  /// The option `--lang`, for each command that speaks.
  ///
  /// It is in no group of options: to look a group up takes a start of the program a million instructions.
  init(_: LanguageOption.Type) {
    self.init(
      name: .customLong("lang"), help: "Language of messages: zh or en. Default: after LC_ALL, LC_MESSAGES, LANG.",
      transform: {
        guard let language = MessageLanguage(rawValue: $0) else { throw ValidationError("The language is zh or en.") }
        return language
      })
  }
}

/// What `--lang` says, and what stands for it.
struct LanguageOption: Sendable {
  var language: MessageLanguage?

  var chosen: MessageLanguage {
    if let language { return language }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Process.environment).first { !$0.isEmpty }
    return locale?.hasPrefix("zh") == true ? .zh : .en
  }

  /// One of two wordings.
  func say(_ zh: String, _ en: String) -> String { chosen == .zh ? zh : en }
}
