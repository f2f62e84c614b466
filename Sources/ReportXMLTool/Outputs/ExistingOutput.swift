internal import ReportXML
internal import SystemPackage

/// An output that an earlier run has made.
enum ExistingOutput {
  /// How much is looked at: metadata take some hundred bytes.
  private static let headLength = 1 << 16

  /// Whether a file is what this program makes of a source: its metadata name the source and this program, and it is there to
  /// its end.
  ///
  /// Only head and end are read.
  static func isCurrent(_ target: FilePath, for source: [UInt8], _ reading: ReadingOptions) -> Bool {
    guard let (head, end) = try? ends(of: target), Report.endsXML(end), let metadata = Metadata(headOf: head) else {
      return false
    }
    // What was read in another encoding than is asked for now is no such output.
    guard reading.encoding == nil || reading.encoding == TextEncoding(name: metadata.source.encoding) else {
      return false
    }
    return metadata.source.describes(source) && metadata.generator == .current
  }

  private static func ends(of path: FilePath) throws -> (head: [UInt8], end: [UInt8]) {
    let descriptor = try FileDescriptor.open(path, .readOnly, options: .nonBlocking)
    defer { try? descriptor.close() }
    let status = try descriptor.stat()
    guard status.type == .regular else { throw Errno.invalidArgument }
    let length = Report.endOfXMLLength
    return (
      try read(descriptor, from: 0, headLength), try read(descriptor, from: max(0, Int(status.size) - length), length)
    )
  }

  private static func read(_ descriptor: FileDescriptor, from offset: Int, _ length: Int) throws -> [UInt8] {
    try [UInt8](unsafeUninitializedCapacity: length) { buffer, count in
      count = try descriptor.read(fromAbsoluteOffset: Int64(offset), into: UnsafeMutableRawBufferPointer(buffer))
    }
  }
}
