internal import ReportXML
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

enum StandardInput {
  /// Calls `body` with the bytes of standard input as they come.
  static func readPieces(_ body: ([UInt8]) -> Void) throws(Complaint) {
    while true {
      let piece: [UInt8]
      do {
        piece = try [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
          count = try FileDescriptor.standardInput.read(into: UnsafeMutableRawBufferPointer(buffer))
        }
      } catch {
        throw Complaint(reading: FileFailure(name: "-", reason: error))
      }
      if piece.isEmpty { return }
      body(piece)
    }
  }
}

/// A file that records name.
enum RegularFile {
  /// Its bytes; what is no file on a disk is refused, since a pipe or a terminal may never end, and `-` is a name.
  static func read(_ path: String, limit: Int) throws(Validator.ReadingFailure) -> [UInt8] {
    var status = stat()
    guard !path.utf8.contains(0), !path.isEmpty else { throw .notFound }
    guard stat(path, &status) == 0 else { throw FileFailure(name: path, reason: Errno(rawValue: errno)).readingFailure }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw .isFolder
    default: throw .other("not a regular file")
    }
    guard status.st_size <= limit else { throw .tooLarge(limit: limit) }
    do throws(FileFailure) {
      return try Input.read(path == "-" ? "./-" : path, limit: limit)
    } catch {
      throw error.reason == .fileTooLarge ? .tooLarge(limit: limit) : error.readingFailure
    }
  }
}
