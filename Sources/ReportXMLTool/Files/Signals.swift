#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// What a signal does.
enum Signals {
  /// Ignores a signal; `false` if it was ignored before.
  static func ignore(_ number: CInt) -> Bool {
    signal(number, SIG_IGN).map { unsafeBitCast($0, to: Int.self) } != unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Ends the process as the signal would have.
  ///
  /// It is sent to this thread, which must not have it blocked: one that is sent to the process may be read by Dispatch.
  static func end(_ number: CInt) -> Never {
    signal(number, SIG_DFL)
    var set = sigset_t()
    sigemptyset(&set)
    sigaddset(&set, number)
    pthread_sigmask(SIG_UNBLOCK, &set, nil)
    raise(number)
    _exit(128 + number)
  }

  /// A pipe that is closed and a file that may not grow are errors of the call that writes, and do not end the process.
  static func becomeErrors() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Puts something in the place of a standard stream that is closed: else the next file that is opened would be it.
  ///
  /// It is open in the wrong direction, so that reading or writing still fails.
  static func occupyStandardStreams() {
    for (descriptor, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
    where fcntl(descriptor, F_GETFD) == -1 {
      _ = open("/dev/null", mode)
    }
  }
}
