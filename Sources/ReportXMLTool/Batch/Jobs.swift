internal import Dispatch
internal import Synchronization
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Work on many items at once, with the results in the order of the items.
enum Jobs {
  /// As many as there are processors.
  static var all: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// What `work` makes of each item: `jobs` at the same time, and a few more than that waiting for one that takes long.
  ///
  /// - Parameters:
  ///   - items: What is to be done.
  ///   - jobs: How many threads; with one, everything is done on this one.
  ///   - work: Called once for each item, on any thread.
  ///   - take: Gets each result, in the order of the items, on this thread.
  /// - Throws: What `take` throws; what is being worked on is ended before.
  static func run<Item: Sendable, Result: Sendable, Failure: Error>(
    _ items: [Item], jobs: Int, _ work: @escaping @Sendable (Item) -> Result,
    take: (Item, Result) throws(Failure) -> Void
  ) throws(Failure) {
    let jobs = min(jobs, items.count)
    guard jobs > 1 else {
      for item in items { try take(item, work(item)) }
      return
    }
    let belt = Belt<Result>(count: items.count, room: jobs * 4)
    let group = DispatchGroup()
    for job in 0..<jobs {
      // A queue of its own is a thread of its own.
      DispatchQueue(label: "reportxml.job.\(job)").async(group: group) {
        while let index = belt.claim() { belt.put(work(items[index]), index) }
      }
    }
    defer {
      belt.stop(jobs)
      group.wait()
    }
    for (index, item) in items.enumerated() { try take(item, belt.next(index)) }
  }
}

/// Places for results in their order; whoever is far ahead of the one who takes them waits.
private final class Belt<Result: Sendable>: Sendable {
  private let count: Int
  private let places: Mutex<[Result?]>
  private let filled: [DispatchSemaphore]
  private let free: DispatchSemaphore
  private let claimed = Atomic(0)

  init(count: Int, room: Int) {
    self.count = count
    places = Mutex(Array(repeating: nil, count: room))
    filled = (0..<room).map { _ in DispatchSemaphore(value: 0) }
    free = DispatchSemaphore(value: 0)
    // A semaphore must not end with less than it began with.
    for _ in 0..<room { free.signal() }
  }

  /// The next item to work on, when there is a place for its result; `nil` if there is none.
  func claim() -> Int? {
    free.wait()
    let index = claimed.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < count ? index : nil
  }

  func put(_ result: Result, _ index: Int) {
    places.withLock { $0[index % filled.count] = result }
    filled[index % filled.count].signal()
  }

  /// The result of an item, when it is there; asked for in order.
  func next(_ index: Int) -> Result {
    let place = index % filled.count
    while true {
      filled[place].wait()
      if let result = places.withLock({ places in places[place].take() }) {
        free.signal()
        return result
      }
    }
  }

  /// Lets nothing more be claimed.
  func stop(_ jobs: Int) {
    claimed.store(count, ordering: .relaxed)
    for _ in 0..<jobs { free.signal() }
  }
}
