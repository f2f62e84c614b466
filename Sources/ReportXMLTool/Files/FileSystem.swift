internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What the system does with names of files, with its errors thrown.
enum FileSystem {
  static func rename(_ old: FilePath, to new: FilePath) throws(Errno) {
    try check(old.withPlatformString { old in new.withPlatformString { systemRename(old, $0) } })
  }

  static func remove(_ path: FilePath) throws(Errno) { try check(path.withPlatformString { unlink($0) }) }

  /// Takes the lock of an open file; `false` if another process, or another opening in this one, has it.
  static func lock(_ descriptor: FileDescriptor) throws(Errno) -> Bool {
    guard flock(descriptor.rawValue, LOCK_EX | LOCK_NB) != 0 else { return true }
    if errno == EWOULDBLOCK { return false }
    throw Errno(rawValue: errno)
  }

  static func setPermissions(_ permissions: FilePermissions, of descriptor: FileDescriptor) {
    // That a file system has none is no reason to have no output.
    _ = fchmod(descriptor.rawValue, permissions.rawValue)
  }

  /// Makes a folder and those above it; that it is there is no error.
  static func makeFolder(_ path: FilePath) throws(Errno) {
    let made = path.withPlatformString { mkdir($0, 0o777) }
    guard made != 0 else { return }
    let reason = errno
    if reason == ENOENT, let above = path.above {
      try makeFolder(above)
      return try check(path.withPlatformString { mkdir($0, 0o777) })
    }
    // A folder by this name, or another thread that was faster.
    guard reason == EEXIST else { throw Errno(rawValue: reason) }
    guard try path.stat().type == .directory else { throw .notDirectory }
  }

  /// The path without links; `nil` if it leads nowhere.
  static func resolved(_ path: FilePath) -> FilePath? {
    path.withPlatformString { name in
      guard let resolved = realpath(name, nil) else { return nil }
      defer { free(resolved) }
      return FilePath(platformString: resolved)
    }
  }

  private static func check(_ result: CInt) throws(Errno) {
    if result != 0 { throw Errno(rawValue: errno) }
  }
}

private func systemRename(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> CInt { rename(old, new) }
