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

  static var now: Cost { Cost(wall: seconds(CLOCK_MONOTONIC), processor: seconds(CLOCK_PROCESS_CPUTIME_ID)) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static func - (a: Cost, b: Cost) -> Cost { Cost(wall: a.wall - b.wall, processor: a.processor - b.processor) }

  static func += (a: inout Cost, b: Cost) {
    a.wall += b.wall
    a.processor += b.processor
  }
}
