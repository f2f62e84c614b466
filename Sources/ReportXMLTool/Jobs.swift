internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Work on many files at once, with the results in the order of the files.
enum Jobs {
  /// As many as there are processors.
  static var all: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// What `work` makes of each item: up to `jobs` at the same time, a few more than that in memory.
  ///
  /// - Parameters:
  ///   - items: What is to be done.
  ///   - jobs: How many threads; with one, everything is done on this one.
  ///   - work: Called once for each item, on any thread.
  ///   - take: Gets each result, in the order of the items, on this thread.
  /// - Throws: What `take` throws.
  static func run<Item: Sendable, Result: Sendable, Failure: Error>(
    _ items: [Item], jobs: Int, _ work: @Sendable (Item) -> Result, take: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    let size = max(1, jobs) * 4
    for start in stride(from: 0, to: items.count, by: size) {
      let batch = Array(items[start..<min(start + size, items.count)])
      for result in results(batch, jobs, work) { try take(result) }
    }
  }

  private static func results<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ jobs: Int, _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    guard jobs > 1, items.count > 1 else { return items.map(work) }
    let next = Atomic(0)
    let done = Mutex<[(index: Int, result: Result)]>([])
    DispatchQueue.concurrentPerform(iterations: min(jobs, items.count)) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < items.count else { return }
        let result = work(items[index])
        done.withLock { $0.append((index, result)) }
      }
    }
    return done.withLock { $0.sorted { $0.index < $1.index }.map(\.result) }
  }
}
