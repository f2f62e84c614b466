internal import SystemPackage

/// Where a result goes, in one piece or in many.
///
/// A file appears whole or not at all: it is written beside its place and moved there by ``finish()``. What is no file, a
/// device or a pipe, is written as it is.
struct Output: ~Copyable {
  private enum Place {
    case standard
    case file(FilePath)
  }

  private let place: Place
  private var draft: Draft?
  private var stream: FileDescriptor?

  /// - Parameter path: A file; `nil` or `-` is standard output. Nothing is opened before the first piece.
  init(_ path: String?) {
    place = path.map { $0 == "-" ? .standard : .file(FilePath($0)) } ?? .standard
  }

  init(_ path: FilePath) { place = .file(path) }

  /// Writes all bytes at once.
  static func write(_ bytes: [UInt8], to path: String?) throws(Complaint) {
    var output = Output(path)
    try output.write(bytes)
    try output.finish()
  }

  mutating func write(_ piece: [UInt8]) throws(Complaint) {
    guard case .file(let path) = place else { return try Self.writeToStandard(piece) }
    do {
      if draft == nil, stream == nil { try open(path) }
      if let stream { _ = try stream.writeAll(piece) } else { try draft?.write(piece) }
    } catch {
      throw Complaint(writing: FileFailure(name: path.readable, reason: error))
    }
  }

  /// Puts the file into its place, if anything has been written.
  mutating func finish() throws(Complaint) {
    guard case .file(let path) = place else { return }
    do {
      if let draft = draft.take() { try draft.publish() }
      if let stream { try stream.close() }
      stream = nil
    } catch {
      stream = nil
      throw Complaint(writing: FileFailure(name: path.readable, reason: error))
    }
  }

  private mutating func open(_ path: FilePath) throws {
    guard let status = try? path.stat() else {
      draft = try Draft(for: path, permissions: nil)
      return
    }
    switch status.type {
    case .regular:
      // A link stays one: what it leads to is replaced.
      draft = try Draft(for: FileSystem.resolved(path) ?? path, permissions: status.permissions)
    case .directory: throw Errno.isDirectory
    default: stream = try FileDescriptor.open(path, .writeOnly)
    }
  }

  /// Whoever reads a pipe and has seen enough ends the command without a word.
  private static func writeToStandard(_ piece: [UInt8]) throws(Complaint) {
    StatusLine.shared.clear()
    do {
      _ = try FileDescriptor.standardOutput.writeAll(piece)
    } catch {
      if error as? Errno == .brokenPipe { throw Complaint(status: .accepted) }
      throw Complaint(writing: FileFailure(name: "-", reason: error))
    }
  }

  deinit { if let stream { try? stream.close() } }
}

extension Terminal {
  /// Results for people, on standard output.
  static func print(_ text: String) throws(Complaint) { try Output.write(Array((text + "\n").utf8), to: nil) }
}
