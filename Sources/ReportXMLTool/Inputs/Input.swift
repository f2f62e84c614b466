internal import ReportXML
internal import SystemPackage

/// Reads whole files.
enum Input {
  /// The most bytes that are read of a file where nothing else is asked for: many hundred times a report.
  static let limit = 256 << 20

  /// The bytes of a file, or of standard input for `-`.
  ///
  /// What has more bytes than the limit is too large, also where it has no end.
  static func read(_ path: String, limit: Int = limit) throws(FileFailure) -> [UInt8] {
    try InputFile(path).read(limit: limit)
  }

  /// The bytes of an open file up to its end, which may be another than it was when the file was opened.
  static func readAll(_ descriptor: FileDescriptor, limit: Int) throws -> [UInt8] {
    let status = try descriptor.stat()
    if status.type == .directory { throw Errno.isDirectory }
    let size = status.type == .regular ? Int(clamping: status.size) : 0
    guard size <= limit else { throw Errno.fileTooLarge }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    while true {
      let room = max(1 << 16, size + 1 - bytes.count)
      let piece = try [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        count = try descriptor.read(into: UnsafeMutableRawBufferPointer(buffer))
      }
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      if bytes.count > limit { throw Errno.fileTooLarge }
    }
  }
}
