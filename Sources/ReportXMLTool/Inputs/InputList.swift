internal import ReportXML
internal import SystemPackage

/// The files that a command works on.
struct InputList {
  private(set) var files: [InputFile] = []
  /// Whether folders or lists were named, and not each file.
  var isCollected = false

  /// Whether there may be several.
  var isMany: Bool { isCollected || files.count > 1 }

  mutating func append(_ file: InputFile) { files.append(file) }

  /// Adds a file, or all files of a folder.
  ///
  /// - Parameters:
  ///   - path: What is named.
  ///   - place: The name that a file has among the outputs; what is in a folder has its path below that folder.
  ///   - extensions: What is taken of a folder.
  mutating func append(_ path: FilePath, place: FilePath, _ extensions: FileExtensions) {
    guard (try? path.stat())?.type == .directory else { return files.append(InputFile(path, place: place)) }
    isCollected = true
    append(folder: path, extensions)
  }

  /// Adds the files of a folder and of the folders inside of it, in the order of the bytes of their names.
  ///
  /// What begins with a full stop is left out, and so are links to folders: no way leads in a circle, and no file is met twice.
  private mutating func append(folder root: FilePath, _ extensions: FileExtensions) {
    var open: [(path: FilePath, place: FilePath, isFolder: Bool)] = [(root, "", true)]
    while let (path, place, isFolder) = open.popLast() {
      guard isFolder else {
        files.append(InputFile(path, place: place))
        continue
      }
      do {
        // The last is taken first.
        for entry in try FolderEntry.all(in: path).reversed() {
          guard let component = FilePath(bytes: entry.name).lastComponent, entry.name.first != 0x2E else { continue }
          let (path, place) = (path.appending(component), place.appending(component))
          switch try? entry.type(at: path) {
          case .directory: open.append((path, place, true))
          case .regular where extensions.include(component): open.append((path, place, false))
          case .symbolicLink where extensions.include(component):
            // A link to nowhere is a file that is missing, and said so; one to a folder is not followed.
            let target = try? path.stat().type
            if target == nil || target == .regular { open.append((path, place, false)) }
          default: break
          }
        }
      } catch {
        files.append(InputFile(unreadable: path, error))
      }
    }
  }
}

extension InputList {
  /// Throws where a result would take the place of what it is made from.
  static func check(_ output: String?, isNoneOf files: [InputFile]) throws(Complaint) {
    guard let output, output != "-", let identity = FileIdentity(FilePath(output)) else { return }
    for file in files where file.path.flatMap(FileIdentity.init) == identity {
      throw Complaint([.output(output, isInput: file.name)], about: output, status: .usage)
    }
  }
}
