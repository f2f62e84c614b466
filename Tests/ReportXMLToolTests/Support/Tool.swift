#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The built command, run as a user runs it.
enum Tool {
  /// What a run came to.
  struct Run: Equatable {
    var status: Int32
    var output: [UInt8]
    var errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
  }

  /// The folder of the product: tests and product are built side by side.
  static let folder = (folderOfExecutable() ?? ".")

  /// Runs `reportxml` in a shell, in the root of the package: pipes and redirections work.
  static func shell(_ script: String, language: String = "en") throws -> Run {
    try run("/bin/sh", ["-c", script], language: language, input: "/dev/null")
  }

  /// Runs `reportxml` with these arguments.
  static func run(_ arguments: String..., input: [UInt8]? = nil, language: String = "en") throws -> Run {
    guard let input else { return try run("\(folder)/reportxml", arguments, language: language, input: "/dev/null") }
    return try Files.withFolder { folder in
      try Files.write(input, to: "\(folder)/in")
      return try run("\(self.folder)/reportxml", arguments, language: language, input: "\(folder)/in")
    }
  }

  /// Whether a sanitizer is in this process, and so in the command: it needs much more address space.
  static var isInstrumented: Bool { dlsym(nil, "__asan_init") != nil }

  static var isRoot: Bool { getuid() == 0 }

  private static func run(_ program: String, _ arguments: [String], language: String, input: String) throws -> Run {
    try Files.withFolder { folder in
      let environment = [
        "PATH=\(self.folder):/usr/bin:/bin", "LANG=\(language == "zh" ? "zh_CN.UTF-8" : "C.UTF-8")", "TMPDIR=\(folder)",
        // ArgumentParser leaks an array when an option's value is refused; AddressSanitizer would make that a failure.
        "ASAN_OPTIONS=detect_leaks=0",
      ]
      var actions = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&actions)
      defer { posix_spawn_file_actions_destroy(&actions) }
      posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 1, "\(folder)/out", O_WRONLY | O_CREAT, 0o600)
      posix_spawn_file_actions_addopen(&actions, 2, "\(folder)/err", O_WRONLY | O_CREAT, 0o600)
      // Whoever runs the tests in the background has signals ignored, and what is ignored is inherited.
      var attributes = posix_spawnattr_t()
      posix_spawnattr_init(&attributes)
      defer { posix_spawnattr_destroy(&attributes) }
      var signals = sigset_t()
      sigemptyset(&signals)
      for number in [SIGINT, SIGTERM, SIGHUP, SIGPIPE] { sigaddset(&signals, number) }
      posix_spawnattr_setsigdefault(&attributes, &signals)
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
      var process: pid_t = 0
      // C has no portable way to start a program in another folder; a shell does.
      let command = ["sh", "-c", "cd \"$0\" && exec \"$@\"", Files.root, program] + arguments
      let started = withCStrings(command) { arguments in
        withCStrings(environment) { posix_spawn(&process, "/bin/sh", &actions, &attributes, arguments, $0) }
      }
      guard started == 0 else { throw NotStarted(program: program, reason: started) }
      var status: Int32 = 0
      while waitpid(process, &status, 0) == -1, errno == EINTR {}
      return Run(
        // As the shell counts: 128 and the signal for a process that was killed.
        status: status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F),
        output: try Files.bytes("\(folder)/out"),
        errors: String(decoding: try Files.bytes("\(folder)/err"), as: UTF8.self))
    }
  }

  private static func folderOfExecutable() -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    guard length > 0 else { return nil }
    let path = String(decoding: buffer[..<length].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  /// Calls `body` with the strings as C wants them: an array of pointers with a null at its end.
  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// A program that could not be started.
struct NotStarted: Error {
  var program: String
  var reason: Int32
}
