internal import ReportXML
internal import SystemPackage

/// A file that could not be read or written, and why.
struct FileFailure: Error {
  /// The name as people read it.
  var name: String
  var reason: Errno
  /// The limit, where the file is larger.
  var limit: Int?

  init(name: String, reason: any Error, limit: Int? = nil) {
    self.name = name
    self.reason = (reason as? Errno) ?? .ioError
    self.limit = limit
  }
}

extension FileFailure {
  /// What it means for a document.
  var readingFailure: Validator.ReadingFailure {
    switch reason {
    case .noSuchFileOrDirectory: .notFound
    case .isDirectory: .isFolder
    case .permissionDenied: .notPermitted
    case .fileTooLarge: .tooLarge(limit: limit ?? Validator.byteLimit)
    default: .other("\(reason)")
    }
  }
}
