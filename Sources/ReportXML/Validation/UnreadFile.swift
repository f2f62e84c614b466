internal import XMLBridge

extension Validator {
  /// Why a document could not be had.
  public enum ReadingFailure: Error, Sendable, Hashable {
    /// There is no such file.
    case notFound
    /// It is a folder.
    case isFolder
    /// The system does not allow it.
    case notPermitted
    /// It has more bytes than can be read.
    case tooLarge(limit: Int)
    /// Anything else, in the words of the system.
    case other(String)
  }

  /// The most bytes that a document may have.
  public static var byteLimit: Int { Limits.report.maximumBytes }

  /// The result for a document that could not be had.
  ///
  /// - Parameters:
  ///   - name: What the result calls it.
  ///   - failure: Why it could not be had.
  /// - Returns: A result that is incomplete: nothing is known about the document.
  public func result(forUnread name: String, _ failure: ReadingFailure) -> Result {
    Result(
      verdict: .incomplete, findings: [Finding(failure)], coverage: [Coverage(layer: .xml, planned: 1)],
      input: Identity(name: name, byteCount: 0, sha256: ""), phase: phase)
  }
}

extension Finding {
  /// The finding that a file which cannot be had amounts to.
  public init(_ failure: Validator.ReadingFailure) {
    switch failure {
    case .notFound: self.init(.fileNotFound)
    case .isFolder: self.init(.fileIsFolder)
    case .notPermitted: self.init(.fileNotPermitted)
    case .tooLarge(let limit): self.init(.fileTooLarge, [String(limit)])
    case .other(let reason): self.init(.fileUnreadable, [reason])
    }
  }
}
