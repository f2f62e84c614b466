internal import Synchronization
internal import SystemPackage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// A line on a terminal that is written again and again, and gone when anything else is said.
final class StatusLine: Sendable {
  static let shared = StatusLine()

  /// Whether somebody looks at standard error.
  let isSeen = isatty(STDERR_FILENO) == 1 && Process.environment("TERM").map { $0 != "dumb" } ?? false
  private let isShown = Atomic(false)

  func show(_ text: String) {
    guard isSeen else { return }
    // Back to the start, without what was there; a line that does not fit would leave its first part behind.
    write("\r\u{1B}[K" + text.prefix(max(20, width - 1)))
    isShown.store(true, ordering: .relaxed)
  }

  func clear() {
    if isShown.exchange(false, ordering: .relaxed) { write("\r\u{1B}[K") }
  }

  private var width: Int {
    var size = winsize()
    return ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
  }

  private func write(_ text: String) { _ = try? FileDescriptor.standardError.writeAll(text.utf8) }
}
