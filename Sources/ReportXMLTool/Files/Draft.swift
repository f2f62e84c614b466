internal import SystemPackage

/// A file that is being written, beside the place where it will appear whole.
///
/// It has a short name made from that of the output, so that a run finds what a killed one has left, and a lock that the
/// system takes from a process that ends in whatever way: a draft without a lock is left over, and nobody's.
struct Draft: ~Copyable {
  private let path: FilePath
  private let target: FilePath
  private let descriptor: FileDescriptor

  /// Opens a draft for an output; drafts of other processes for the same output are left alone.
  ///
  /// - Parameters:
  ///   - target: Where the file will be.
  ///   - permissions: Those of a file that it replaces.
  /// - Throws: What the system says.
  init(for target: FilePath, permissions: FilePermissions?) throws {
    self.target = target
    (path, descriptor) = try Self.open(for: target)
    Drafts.shared.add(path)
    if let permissions { FileSystem.setPermissions(permissions, of: descriptor) }
  }

  func write(_ bytes: [UInt8]) throws { _ = try descriptor.writeAll(bytes) }

  /// Moves the draft to its place.
  ///
  /// The lock is held until it is there: nobody takes what is moved for something left over.
  consuming func publish() throws { try Drafts.shared.publish(path, to: target) }

  deinit {
    Drafts.shared.discard(path)
    try? descriptor.close()
  }

  // MARK: Names

  private static let prefix = Array(".reportxml-".utf8)
  private static let suffix = Array(".part".utf8)

  private static func open(for target: FilePath) throws -> (FilePath, FileDescriptor) {
    let folder = target.folder
    let name = ".reportxml-" + String(hash(of: target.lastComponent?.string ?? ""), radix: 16)
    for number in 0..<1000 {
      let path = folder.appending(number == 0 ? "\(name).part" : "\(name)-\(number).part")
      if let descriptor = try claim(path) { return (path, descriptor) }
    }
    throw Errno.resourceBusy
  }

  /// Opens a draft that is new or left over, empty; `nil` if it is somebody's.
  private static func claim(_ path: FilePath) throws -> FileDescriptor? {
    let descriptor: FileDescriptor
    var isNew = true
    do {
      descriptor = try FileDescriptor.open(
        path, .writeOnly, options: [.create, .exclusiveCreate],
        permissions: [.ownerReadWrite, .groupReadWrite, .otherReadWrite])
    } catch Errno.fileExists {
      isNew = false
      guard let old = try? FileDescriptor.open(path, .writeOnly, options: [.noFollow, .nonBlocking]) else { return nil }
      descriptor = old
    }
    do {
      let isOwn: Bool
      do {
        isOwn = try FileSystem.lock(descriptor)
      } catch {
        // A file system without locks: what is new is ours, and nothing is known about the rest.
        isOwn = isNew
      }
      // Between opening and locking it may have been removed, or moved to its place by whoever had it.
      if isOwn, try isStill(descriptor, at: path) {
        try descriptor.resize(to: 0)
        return descriptor
      }
    } catch {
      try? descriptor.close()
      throw error
    }
    try? descriptor.close()
    return nil
  }

  private static func isStill(_ descriptor: FileDescriptor, at path: FilePath) throws -> Bool {
    let opened = try descriptor.stat()
    guard opened.type == .regular, let named = try? path.stat(followTargetSymlink: false) else { return false }
    return FileIdentity(opened) == FileIdentity(named)
  }

  /// FNV-1a.
  private static func hash(of name: String) -> UInt64 {
    name.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
  }

  /// Removes the drafts in a folder that killed runs have left.
  static func removeLeftOver(in folder: FilePath) {
    for entry in (try? FolderEntry.all(in: folder)) ?? []
    where entry.name.starts(with: prefix) && entry.name.suffix(suffix.count).elementsEqual(suffix) {
      guard let component = FilePath(bytes: entry.name).lastComponent else { continue }
      let path = folder.appending(component)
      guard let descriptor = try? FileDescriptor.open(path, .writeOnly, options: [.noFollow, .nonBlocking]) else {
        continue
      }
      if (try? FileSystem.lock(descriptor)) == true, (try? isStill(descriptor, at: path)) == true {
        try? FileSystem.remove(path)
      }
      try? descriptor.close()
    }
  }
}
