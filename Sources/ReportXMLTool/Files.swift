internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Reads whole files.
enum Input {
  /// The bytes of a file, or of standard input for `-`.
  static func read(_ path: String) throws(FileFailure) -> [UInt8] {
    do {
      if path == "-" { return try readAll(.standardInput, size: 0) }
      let descriptor = try FileDescriptor.open(FilePath(path), .readOnly)
      defer { try? descriptor.close() }
      let size = try descriptor.seek(offset: 0, from: .end)
      try descriptor.seek(offset: 0, from: .start)
      // A folder has a size of its own kind; reading it says what is wrong.
      return try readAll(descriptor, size: Int(min(size, 1 << 31)))
    } catch let error as Errno {
      // A pipe cannot be sought in, and is read from where it is.
      if error == .illegalSeek, let bytes = try? pipe(path) { return bytes }
      throw FileFailure(path: path, reason: error)
    } catch {
      throw FileFailure(path: path, reason: .ioError)
    }
  }

  private static func pipe(_ path: String) throws -> [UInt8] {
    let descriptor = try FileDescriptor.open(FilePath(path), .readOnly)
    defer { try? descriptor.close() }
    return try readAll(descriptor, size: 0)
  }

  private static func readAll(_ descriptor: FileDescriptor, size: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    while true {
      let chunk = max(1 << 16, size + 1 - bytes.count)
      let piece = try [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
    }
  }
}

/// A file that could not be read or written, and why.
struct FileFailure: Error {
  var path: String
  var reason: Errno
}

/// Where a result goes.
enum Output {
  case standard
  case file(String)

  init(_ path: String?) {
    self = path.map { $0 == "-" ? .standard : .file($0) } ?? .standard
  }

  /// Writes all bytes.
  ///
  /// A file appears whole or not at all: it is written beside its place and moved there.
  func write(_ bytes: [UInt8]) throws(FileFailure) {
    switch self {
    case .standard:
      do {
        _ = try FileDescriptor.standardOutput.writeAll(bytes)
      } catch {
        throw FileFailure(path: "-", reason: (error as? Errno) ?? .ioError)
      }
    case .file(let path):
      let draft = FilePath("\(path).\(getpid()).part")
      do {
        let descriptor = try FileDescriptor.open(
          draft, .writeOnly, options: [.create, .truncate], permissions: [.ownerReadWrite, .groupRead, .otherRead])
        try descriptor.closeAfter { _ = try descriptor.writeAll(bytes) }
        guard rename(draft.string, path) == 0 else { throw Errno(rawValue: errno) }
      } catch {
        unlink(draft.string)
        throw FileFailure(path: path, reason: (error as? Errno) ?? .ioError)
      }
    }
  }
}

enum Process {
  static func exit(_ status: ExitStatus) -> Never {
    #if canImport(Glibc)
      Glibc.exit(status.rawValue)
    #elseif canImport(Musl)
      Musl.exit(status.rawValue)
    #else
      Darwin.exit(status.rawValue)
    #endif
  }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
