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

/// The drafts of this process, so that none is left when it is told to stop.
final class Drafts: Sendable {
  static let shared = Drafts()

  /// As many as files are worked on at once.
  private let paths = Mutex<[FilePath]>([])

  /// Waits for what tells a process to stop, unless whoever started it has it ignored.
  private init() {
    let queue = DispatchQueue(label: "reportxml.signals")
    for number in [SIGINT, SIGTERM, SIGHUP] where Signals.ignore(number) {
      let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
      // The source lives as long as its handler, and the handler as long as the source: to the end of the process.
      source.setEventHandler {
        _ = source
        Drafts.shared.stop(number)
      }
      source.resume()
    }
  }

  func add(_ path: FilePath) { paths.withLock { $0.append(path) } }

  /// Moves a draft to its place; a signal comes before or behind it.
  func publish(_ path: FilePath, to target: FilePath) throws(Errno) {
    try paths.withLock { paths throws(Errno) in
      try FileSystem.rename(path, to: target)
      paths.removeAll { $0 == path }
    }
  }

  /// Removes a draft, if it has not been moved.
  func discard(_ path: FilePath) {
    paths.withLock { paths in
      guard let index = paths.firstIndex(of: path) else { return }
      paths.remove(at: index)
      try? FileSystem.remove(path)
    }
  }

  /// Removes all drafts and ends the process by the signal, as its caller expects.
  private func stop(_ number: CInt) {
    // The lock is kept: nothing is made or moved any more.
    paths.withLock { paths in
      for path in paths { try? FileSystem.remove(path) }
      StatusLine.shared.clear()
      Signals.end(number)
    }
  }
}
