internal import Dispatch
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Work on items that come one after the other, with the results in the order of the items and each as soon as it and all
/// before it are there.
///
/// Nothing waits for an item that has not come: a caller may add the next one only after it has the result of the last. A
/// few items for each thread are in memory.
final class OrderedWork<Item: Sendable, Result: Sendable>: Sendable {
  private struct State {
    /// Those from `head` on have been taken by no thread.
    var waiting: [Item] = []
    var head = 0
    /// The number of the next one to be taken.
    var taken = 0
    var done: [Int: Result] = [:]
    /// The number of the next result to be given away.
    var given = 0
    /// Whether a thread is giving results away.
    var isGiving = false
  }

  private let work: @Sendable (Item) -> Result
  private let take: @Sendable (Result) -> Void
  private let jobs: Int
  private let state = Mutex(State())
  /// Counts the items that may still be added.
  private let room: DispatchSemaphore
  /// Counts the items that wait; one more for each thread ends it.
  private let ready = DispatchSemaphore(value: 0)

  /// Work with no item yet; with one job, everything is done in ``add(_:)``.
  ///
  /// - Parameters:
  ///   - jobs: How many threads.
  ///   - work: Called once for each item, on any thread.
  ///   - take: Gets each result in the order of the items, on any thread, and never two at a time.
  init(jobs: Int, _ work: @escaping @Sendable (Item) -> Result, take: @escaping @Sendable (Result) -> Void) {
    self.jobs = jobs
    self.work = work
    self.take = take
    room = DispatchSemaphore(value: jobs * 4)
    guard jobs > 1 else { return }
    // A queue of its own for each, or one that waits would keep another from starting.
    for _ in 0..<jobs { DispatchQueue(label: "reportxml.worker").async { self.serve() } }
  }

  /// Adds an item; waits while there are too many.
  func add(_ item: Item) {
    guard jobs > 1 else { return take(work(item)) }
    room.wait()
    state.withLock { $0.waiting.append(item) }
    ready.signal()
  }

  /// Waits until all results are given away; nothing can be added then.
  func finish() {
    guard jobs > 1 else { return }
    for _ in 0..<jobs * 4 { room.wait() }
    for _ in 0..<jobs { ready.signal() }
    for _ in 0..<jobs * 4 { room.signal() }
  }

  private func serve() {
    while true {
      ready.wait()
      guard let (number, item) = next() else { return }
      let result = work(item)
      state.withLock { $0.done[number] = result }
      giveAway()
    }
  }

  /// Gives away what is there in order; if another thread is at it, that one goes on.
  ///
  /// The lock is not held meanwhile, since `take` may wait for whoever reads.
  private func giveAway() {
    var isFirst = true
    while let result = nextResult(isFirst) {
      take(result)
      room.signal()
      isFirst = false
    }
  }

  private func nextResult(_ isFirst: Bool) -> Result? {
    state.withLock { state in
      if isFirst, state.isGiving { return nil }
      let result = state.done.removeValue(forKey: state.given)
      state.isGiving = result != nil
      if result != nil { state.given += 1 }
      return result
    }
  }

  private func next() -> (Int, Item)? {
    state.withLock { state in
      guard state.head < state.waiting.count else { return nil }
      let item = state.waiting[state.head]
      state.head += 1
      state.taken += 1
      if state.head == state.waiting.count {
        state.waiting.removeAll(keepingCapacity: true)
        state.head = 0
      }
      return (state.taken - 1, item)
    }
  }
}
