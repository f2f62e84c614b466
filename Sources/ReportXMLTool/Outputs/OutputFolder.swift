internal import ReportXML
internal import Synchronization
internal import SystemPackage

/// A folder that takes an output for each input, in a tree like that of the inputs.
struct OutputFolder: Sendable {
  private let folder: FilePath

  init(_ path: String) { folder = FilePath(path) }

  /// Where the output of an input goes: its place, with `.xml` for the extension of a text, and behind that of a document.
  func target(of input: InputFile) -> FilePath {
    var target = folder.appending(input.place.components)
    guard let component = target.lastComponent else { return target }
    let isKnown = FileExtensions.replaced.include(component)
    let name = component.withPlatformString { pointer in
      var bytes: [UInt8] = []
      while pointer[bytes.count] != 0 { bytes.append(UInt8(bitPattern: pointer[bytes.count])) }
      return bytes
    }
    let stem = isKnown ? name[..<(name.lastIndex(of: 0x2E) ?? name.count)] : name[...]
    if let renamed = FilePath(bytes: Array(stem) + Array(".xml".utf8)).lastComponent {
      target.removeLastComponent()
      target.append(renamed)
    }
    return target
  }

  /// Makes ready for the outputs of all inputs, or says what keeps it from being done, before anything is written.
  func prepare(for inputs: [InputFile]) throws(Complaint) {
    var owners: [FilePath: InputFile] = [:]
    var folders: [FilePath] = []
    var problems: [Finding] = []
    for input in inputs {
      let target = target(of: input)
      if let other = owners.updateValue(input, forKey: target) {
        problems.append(.sharedOutput(target.readable, of: other.name, and: input.name))
      }
      if folders.last != target.folder { folders.append(target.folder) }
    }
    let existing = Dictionary(
      owners.keys.compactMap { target in FileIdentity(target).map { ($0, target) } },
      uniquingKeysWith: { first, _ in first })
    for input in inputs where !existing.isEmpty {
      guard let identity = input.path.flatMap(FileIdentity.init), let target = existing[identity] else { continue }
      problems.append(.output(target.readable, isInput: input.name))
    }
    guard problems.isEmpty else { throw Complaint(problems, about: folder.readable, status: .usage) }
    do {
      try FileSystem.makeFolder(folder)
    } catch {
      throw Complaint(writing: FileFailure(name: folder.readable, reason: error))
    }
    for folder in Set(folders) { Draft.removeLeftOver(in: folder) }
  }

  /// An output, with the folders that it needs.
  func output(_ target: FilePath) throws(Complaint) -> Output {
    do {
      try FileSystem.makeFolder(target.folder)
    } catch {
      throw Complaint(writing: FileFailure(name: target.readable, reason: error))
    }
    return Output(target)
  }
}
