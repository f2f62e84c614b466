internal import ReportXML
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
  ///
  /// What has more bytes than the limit is too large, also where it has no end.
  static func read(_ path: String, limit: Int = .max) throws(FileFailure) -> [UInt8] {
    do {
      if path == "-" { return try readAll(.standardInput, size: 0, limit) }
      let descriptor = try FileDescriptor.open(FilePath(path), .readOnly)
      defer { try? descriptor.close() }
      let size = try descriptor.seek(offset: 0, from: .end)
      try descriptor.seek(offset: 0, from: .start)
      // A folder has a size of its own kind; reading it, be it nothing, says what is wrong.
      _ = try descriptor.read(into: UnsafeMutableRawBufferPointer(start: nil, count: 0))
      guard size <= limit else { throw Errno.fileTooLarge }
      return try readAll(descriptor, size: Int(min(size, 1 << 31)), limit)
    } catch let error as Errno {
      // A pipe cannot be sought in, and is read from where it is.
      if error == .illegalSeek, let bytes = try? pipe(path, limit) { return bytes }
      throw FileFailure(path: path, reason: error)
    } catch {
      throw FileFailure(path: path, reason: .ioError)
    }
  }

  private static func pipe(_ path: String, _ limit: Int) throws -> [UInt8] {
    let descriptor = try FileDescriptor.open(FilePath(path), .readOnly)
    defer { try? descriptor.close() }
    return try readAll(descriptor, size: 0, limit)
  }

  private static func readAll(_ descriptor: FileDescriptor, size: Int, _ limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    while true {
      let chunk = max(1 << 16, size + 1 - bytes.count)
      let piece = try [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if bytes.count > limit { throw Errno.fileTooLarge }
    }
  }
}

/// A file that could not be read or written, and why.
struct FileFailure: Error {
  var path: String
  var reason: Errno
}

extension FileFailure {
  /// What it means for a document.
  var readingFailure: Validator.ReadingFailure {
    switch reason {
    case .noSuchFileOrDirectory: .notFound
    case .isDirectory: .isFolder
    case .permissionDenied: .notPermitted
    case .fileTooLarge: .tooLarge(limit: Validator.byteLimit)
    default: .other("\(reason)")
    }
  }
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

  /// The day by the clock and the time zone of the machine, ISO 8601.
  static var today: String {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    func padded(_ number: Int32) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(Int(parts.tm_year) + 1900)-\(padded(parts.tm_mon + 1))-\(padded(parts.tm_mday))"
  }

  static func environment(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
