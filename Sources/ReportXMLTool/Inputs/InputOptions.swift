internal import ArgumentParser
internal import SystemPackage

/// The files of a command that takes many, and how they are gone through.
struct InputOptions: ParsableArguments {
  @Argument(help: "Files, and folders with all in them; - is standard input, and so is none.") var files: [String] = []
  @Option(
    name: .customLong("files-from"),
    help: "A file with names of files, each ended by a line end or by a zero byte; - is standard input.") var list:
    String?
  @Option(name: .shortAndLong, help: "How many files are worked on at once; default: one for each processor.") var jobs:
    Int?
  @Option(
    help: "The largest file that is read: bytes, or such as 64M; default: 256M.", transform: ByteCount.init(reading:))
  var maxSize = ByteCount(Input.limit)
  @Option(
    help: "What is said at the end: \(names(SummaryForm.allCases)); default: text for folders and lists, else none.",
    transform: choice)
  var summary: SummaryForm?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs is 1 or more.") }
    if list == "-", files.contains("-") {
      throw ValidationError("Standard input is either a list of names or a document.")
    }
    if files.count(where: { $0 == "-" }) > 1 { throw ValidationError("Standard input can be read once.") }
  }

  /// The files that are meant, in the order in which they are worked on and spoken about.
  ///
  /// - Parameter extensions: What is taken of a folder.
  /// - Returns: The files; those that are not there or cannot be read are among them.
  /// - Throws: A complaint about the list of names.
  func inputs(_ extensions: FileExtensions) throws(Complaint) -> InputList {
    var inputs = InputList()
    if files.isEmpty, list == nil { inputs.append(InputFile("-")) }
    var arguments = RawArguments()
    for file in files {
      if file == "-" {
        inputs.append(InputFile(file))
      } else {
        let path = arguments.path(of: file)
        inputs.append(path, place: path.lastComponent.map { FilePath(root: nil, [$0]).below } ?? "", extensions)
      }
    }
    if let list {
      let bytes: [UInt8]
      do {
        bytes = try Input.read(list, limit: maxSize.bytes)
      } catch {
        throw Complaint(reading: error)
      }
      inputs.isCollected = true
      for path in NameList.paths(in: bytes) { inputs.append(path, place: path.below, extensions) }
    }
    return inputs
  }
}

/// The names of a list.
enum NameList {
  /// Lines, or with a zero byte in it, what stands between zero bytes: such names may have line ends in them.
  static func paths(in bytes: [UInt8]) -> [FilePath] {
    let isZeroEnded = bytes.contains(0)
    return bytes.split(separator: isZeroEnded ? 0x00 : 0x0A).compactMap { name in
      let name = !isZeroEnded && name.last == 0x0D ? name.dropLast() : name
      return name.isEmpty ? nil : FilePath(bytes: name)
    }
  }
}

/// The arguments as the system gave them: a name need not be UTF-8, and Swift's strings always are.
struct RawArguments {
  private var seen: [String: Int] = [:]

  /// The path that an argument is; asked for in the order of the command line.
  mutating func path(of argument: String) -> FilePath {
    guard argument.unicodeScalars.contains("\u{FFFD}") else { return FilePath(argument) }
    let before = seen[argument, default: 0]
    seen[argument] = before + 1
    var found = 0
    for index in 1..<max(1, Int(CommandLine.argc)) {
      guard let raw = CommandLine.unsafeArgv[index], String(cString: raw) == argument else { continue }
      if found == before { return FilePath(platformString: raw) }
      found += 1
    }
    return FilePath(argument)
  }
}

/// A number of bytes as people write it: 1000000, 512K, 64M, 1G.
struct ByteCount {
  let bytes: Int

  init(_ bytes: Int) { self.bytes = bytes }

  init(reading text: String) throws {
    let shift = ["K": 10, "M": 20, "G": 30][text.suffix(1).uppercased()]
    guard let number = Int(shift == nil ? text[...] : text.dropLast()), number > 0,
      number <= Int.max >> (shift ?? 0)
    else { throw ValidationError("“\(text)” is no size, such as 64M.") }
    bytes = number << (shift ?? 0)
  }
}

/// The form of a summary.
enum SummaryForm: String, CaseIterable {
  case text
  case json
  case none
}
