import CLibArchive

/// Writes ZIP archives for tests: good ones, and such as no office program writes.
package enum ZipWriter {
  package enum Entry {
    case file(String, [UInt8])
    case link(String, to: String)
    /// So many zero bytes.
    case zeros(String, Int)
  }

  /// The archive with these entries in this order; two may have one name.
  package static func archive(_ entries: [Entry], password: String? = nil) -> [UInt8] {
    var output: [UInt8] = []
    guard let writer = archive_write_new() else { return [] }
    defer { archive_write_free(writer) }
    archive_write_set_format_zip(writer)
    // Nothing behind the end.
    archive_write_set_bytes_in_last_block(writer, 1)
    if let password {
      archive_write_set_options(writer, "zip:encryption=zipcrypt")
      archive_write_set_passphrase(writer, password)
    }
    withUnsafeMutablePointer(to: &output) { output in
      let status = archive_write_open(
        writer, output, nil,
        { _, output, bytes, count in
          output?.assumingMemoryBound(to: [UInt8].self).pointee.append(
            contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
          return count
        }, nil)
      guard status == ARCHIVE_OK else { return }
      for entry in entries { add(entry, to: writer) }
      archive_write_close(writer)
    }
    return output
  }

  private static func add(_ entry: Entry, to writer: OpaquePointer) {
    guard let header = archive_entry_new() else { return }
    defer { archive_entry_free(header) }
    switch entry {
    case .file(let name, let bytes):
      clibarchive_make_file(header, name, Int64(bytes.count))
      archive_write_header(writer, header)
      bytes.withUnsafeBytes { _ = archive_write_data(writer, $0.baseAddress, $0.count) }
    case .zeros(let name, let count):
      clibarchive_make_file(header, name, Int64(count))
      archive_write_header(writer, header)
      let block = [UInt8](repeating: 0x20, count: 1 << 20)
      var rest = count
      while rest > 0 {
        let size = min(rest, block.count)
        block.withUnsafeBytes { _ = archive_write_data(writer, $0.baseAddress, size) }
        rest -= size
      }
    case .link(let name, let target):
      clibarchive_make_symlink(header, name, target)
      archive_write_header(writer, header)
    }
    archive_write_finish_entry(writer)
  }
}
