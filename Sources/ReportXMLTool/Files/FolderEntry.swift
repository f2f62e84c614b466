internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A name in a folder.
struct FolderEntry {
  let name: [UInt8]
  /// As the folder tells it; most file systems do.
  private let kind: UInt8

  /// What has the name; links are not followed.
  func type(at path: FilePath) throws(Errno) -> FileType {
    switch Int(kind) {
    case Int(DT_DIR): .directory
    case Int(DT_REG): .regular
    case Int(DT_LNK): .symbolicLink
    default: try path.stat(followTargetSymlink: false).type
    }
  }

  /// All in a folder but itself and the one above, in the order of the bytes of the names.
  static func all(in folder: FilePath) throws(Errno) -> [FolderEntry] {
    guard let stream = folder.withPlatformString({ opendir($0) }) else { throw Errno(rawValue: errno) }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else { break }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      entries.append(FolderEntry(name: name, kind: entry.pointee.d_type))
    }
    guard errno == 0 else { throw Errno(rawValue: errno) }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }
}
