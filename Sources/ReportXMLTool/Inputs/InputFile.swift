internal import SystemPackage

/// A document that a command is to read.
struct InputFile: Sendable {
  /// Where its bytes are.
  enum Source: Sendable {
    case standardInput
    case file(FilePath)
    /// It is known already that they cannot be had.
    case unreadable(FileFailure)
  }

  let source: Source
  /// The name as people read it: as it was given, on one line where it is written.
  let name: String
  /// Its name below a folder of outputs, with the extension of the source.
  let place: FilePath

  /// A file by the name that it has on the command line; `-` is standard input.
  init(_ name: String) {
    if name == "-" {
      self.init(source: .standardInput, name: name, place: "-")
    } else {
      self.init(FilePath(name), place: FilePath(name).below)
    }
  }

  init(_ path: FilePath, place: FilePath) { self.init(source: .file(path), name: path.readable, place: place) }

  init(unreadable path: FilePath, _ reason: any Error) {
    let name = path.readable
    self.init(source: .unreadable(FileFailure(name: name, reason: reason)), name: name, place: path.below)
  }

  private init(source: Source, name: String, place: FilePath) {
    self.source = source
    self.name = name
    self.place = place
  }

  /// The path, where it is one.
  var path: FilePath? {
    if case .file(let path) = source { path } else { nil }
  }

  /// All of its bytes.
  func read(limit: Int) throws(FileFailure) -> [UInt8] {
    do {
      switch source {
      case .unreadable(let failure): throw failure
      case .standardInput: return try Input.readAll(.standardInput, limit: limit)
      case .file(let path):
        let descriptor = try FileDescriptor.open(path, .readOnly)
        defer { try? descriptor.close() }
        return try Input.readAll(descriptor, limit: limit)
      }
    } catch let failure as FileFailure {
      throw failure
    } catch {
      throw FileFailure(name: name, reason: error, limit: limit)
    }
  }
}
