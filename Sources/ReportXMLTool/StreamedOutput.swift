internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A result that is written in pieces.
///
/// As with ``Output``, a file appears whole or not at all: it is moved to its place by ``finish()``, and without that there
/// is none.
struct StreamedOutput: ~Copyable {
  private let path: String?
  private let draft: FilePath
  private var descriptor: FileDescriptor?

  /// Nothing is opened before the first piece.
  init(_ path: String?) {
    self.path = path == "-" ? nil : path
    draft = FilePath("\(path ?? "").\(getpid()).part")
  }

  mutating func write(_ piece: [UInt8]) throws(FileFailure) {
    guard let path else { return try Output.standard.write(piece) }
    do {
      let descriptor = try self.descriptor ?? open()
      self.descriptor = descriptor
      _ = try descriptor.writeAll(piece)
    } catch {
      throw FileFailure(path: path, reason: (error as? Errno) ?? .ioError)
    }
  }

  mutating func finish() throws(FileFailure) {
    guard let path, let descriptor else { return }
    do {
      self.descriptor = nil
      try descriptor.close()
      guard rename(draft.string, path) == 0 else { throw Errno(rawValue: errno) }
    } catch {
      unlink(draft.string)
      throw FileFailure(path: path, reason: (error as? Errno) ?? .ioError)
    }
  }

  private func open() throws -> FileDescriptor {
    try FileDescriptor.open(
      draft, .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite, .groupRead, .otherRead])
  }

  deinit {
    guard let descriptor else { return }
    try? descriptor.close()
    unlink(draft.string)
  }
}
