import CLibArchive

/// A ZIP archive in memory, with those of its entries unpacked that were asked for.
///
/// Nothing is ever written to a disk. Every entry is looked at, also those that are not unpacked: one that is hostile makes
/// the whole archive so.
package struct ZipArchive: Sendable {
  /// The names of all entries, in the order of the directory.
  package private(set) var names: [String] = []
  /// The entries that were asked for, by name.
  package private(set) var contents: [String: [UInt8]] = [:]

  /// Reads an archive by the directory at its end.
  ///
  /// - Parameters:
  ///   - bytes: the whole archive.
  ///   - limits: what it may cost; it is given up as soon as one is passed, so memory stays within them.
  ///   - isWanted: whether to unpack an entry.
  /// - Throws: the first thing that is wrong with it.
  package init(
    _ bytes: [UInt8], limits: ArchiveLimits = ArchiveLimits(), unpacking isWanted: (String) -> Bool
  ) throws(ArchiveFailure) {
    guard let reader = archive_read_new() else { throw .broken("no memory") }
    defer { archive_read_free(reader) }
    // Only with its directory: an archive without one was cut off.
    archive_read_support_format_zip_seekable(reader)
    var unpacker = Unpacker(reader: reader, packedBytes: bytes.count, limits: limits)
    let result = bytes.withUnsafeBytes { bytes in
      Result { () throws(ArchiveFailure) in
        guard archive_read_open_memory(reader, bytes.baseAddress, bytes.count) == ARCHIVE_OK else {
          throw unpacker.failure
        }
        return try unpacker.archive(isWanted)
      }
    }
    self = try result.get()
  }

  fileprivate init(names: [String], contents: [String: [UInt8]]) {
    self.names = names
    self.contents = contents
  }
}

/// One run over an archive; the reader belongs to the function that made it.
private struct Unpacker {
  let reader: OpaquePointer
  let packedBytes: Int
  let limits: ArchiveLimits
  private var unpackedBytes = 0

  init(reader: OpaquePointer, packedBytes: Int, limits: ArchiveLimits) {
    self.reader = reader
    self.packedBytes = packedBytes
    self.limits = limits
  }

  var failure: ArchiveFailure { .broken(archive_error_string(reader).map { String(cString: $0) } ?? "damaged") }

  mutating func archive(_ isWanted: (String) -> Bool) throws(ArchiveFailure) -> ZipArchive {
    var names: [String] = []
    var seen: Set<[UInt8]> = []
    var contents: [String: [UInt8]] = [:]
    while true {
      var entry: OpaquePointer?
      let status = archive_read_next_header(reader, &entry)
      if status == ARCHIVE_EOF { break }
      // A warning is about a name in an unknown encoding, which we judge ourselves.
      guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw failure }
      guard names.count < limits.entries else { throw .tooManyEntries(limit: limits.entries) }
      let (name, key) = try self.name(of: entry)
      guard seen.insert(key).inserted else { throw .duplicate(name) }
      names.append(name)
      if clibarchive_is_folder(entry) != 0 { continue }
      guard clibarchive_is_file(entry) != 0, clibarchive_is_link(entry) == 0 else { throw .notAFile(name) }
      guard isWanted(name) else { continue }
      guard archive_entry_is_encrypted(entry) == 0 else { throw .encrypted(name) }
      contents[name] = try unpack(name)
    }
    return ZipArchive(names: names, contents: contents)
  }

  /// The name of an entry, if it is one that a careful program would use; and its bytes in lower case.
  ///
  /// A name may be in another encoding than UTF-8, and two such names may look alike as text.
  private func name(of entry: OpaquePointer) throws(ArchiveFailure) -> (name: String, key: [UInt8]) {
    guard let bytes = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) else {
      throw .unsafeName("?")
    }
    let name = String(cString: bytes)
    let key = UnsafeBufferPointer(start: bytes, count: clibarchive_length(bytes)).map { byte in
      let byte = UInt8(bitPattern: byte)
      return (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
    }
    let parts = name.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let leadsOut = parts.contains { $0.elementsEqual("..".utf8) || $0.elementsEqual(".".utf8) }
    let isOdd = name.utf8.contains { $0 < 0x20 || $0 == UInt8(ascii: "\\") || $0 == 0x7F }
    let isAbsolute = name.hasPrefix("/") || name.utf8.dropFirst().first == UInt8(ascii: ":")
    guard !name.isEmpty, !leadsOut, !isOdd, !isAbsolute else { throw .unsafeName(name) }
    return (name, key)
  }

  private mutating func unpack(_ name: String) throws(ArchiveFailure) -> [UInt8] {
    var content: [UInt8] = []
    while true {
      var block: UnsafeRawPointer?
      var count = 0
      var offset: Int64 = 0
      let status = archive_read_data_block(reader, &block, &count, &offset)
      if status == ARCHIVE_EOF { return content }
      // Here a warning is a size or a sum that does not agree.
      guard status == ARCHIVE_OK else { throw failure }
      guard count > 0, let block else { continue }
      unpackedBytes += count
      guard content.count + count <= limits.entryBytes else { throw .tooLarge(entry: name, limit: limits.entryBytes) }
      guard unpackedBytes <= limits.totalBytes else { throw .tooLarge(entry: name, limit: limits.totalBytes) }
      if unpackedBytes > limits.ratioFrom, unpackedBytes / limits.ratio > packedBytes {
        throw .packedTooWell(entry: name, limit: limits.ratio)
      }
      content.append(contentsOf: UnsafeRawBufferPointer(start: block, count: count))
    }
  }
}
