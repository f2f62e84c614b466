#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The processor time of this thread: what runs beside it is not in it, so ratios hold on a busy machine.
enum ThreadTime {
  static func seconds(_ work: () throws -> Void) rethrows -> Double {
    let begin = now
    try work()
    return now - begin
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
