#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Ends the process.
func leave(_ status: Int32) -> Never { exit(status) }

/// Reads and writes files without Foundation, which would be most of the program.
enum Files {
  /// The `.md` and `.txt` files in a folder and the folders inside it, in the order of their names.
  static func reports(in folder: String) -> [String] {
    var found: [String] = []
    for name in names(in: folder).sorted() {
      let path = folder + "/" + name
      if isFolder(path) {
        found += reports(in: path)
      } else if name.hasSuffix(".md") || name.hasSuffix(".txt") {
        found.append(path)
      }
    }
    return found
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func names(in folder: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  static func read(_ path: String) throws(BenchmarkError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY)
    guard descriptor >= 0 else { throw BenchmarkError("cannot read \(path)") }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Self.read(descriptor, into: &piece)
      guard count >= 0 else { throw BenchmarkError("cannot read \(path)") }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  private static func read(_ descriptor: Int32, into piece: inout [UInt8]) -> Int {
    piece.withUnsafeMutableBytes { buffer in
      #if canImport(Glibc)
        Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
    }
  }
}
