#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What something took: on the clock of the wall, and of processors (user and system) in seconds.
///
/// Where other programs run as well, the second is the steadier one.
struct Cost: Sendable {
  var wall = 0.0
  var processor = 0.0

  /// What `body` takes.
  static func measure<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) -> Cost {
    let start = now
    try body()
    return now - start
  }

  private static var now: Cost { Cost(wall: seconds(CLOCK_MONOTONIC), processor: seconds(CLOCK_PROCESS_CPUTIME_ID)) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func - (a: Cost, b: Cost) -> Cost { Cost(wall: a.wall - b.wall, processor: a.processor - b.processor) }
}

/// Runs a program.
enum Command {
  /// Runs a program of the search path and waits for it.
  ///
  /// - Returns: what it took; `nil` if it cannot be run or fails. Its output goes nowhere.
  static func run(_ words: [String]) -> Cost? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0)
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    let environment: [UnsafeMutablePointer<CChar>?] = [nil]
    var usage = rusage()
    var status: Int32 = 0
    var cost = Cost.measure {
      var process = pid_t()
      guard posix_spawnp(&process, words[0], &actions, nil, arguments, environment) == 0 else { return status = -1 }
      while wait4(process, &status, 0, &usage) < 0 { guard errno == EINTR else { return status = -1 } }
    }
    cost.processor = [usage.ru_utime, usage.ru_stime].reduce(0) { $0 + Double($1.tv_sec) + Double($1.tv_usec) / 1e6 }
    return status == 0 ? cost : nil
  }
}
