/// Makes lines of the pieces in which input comes.
public struct WorkerLines: Sendable {
  /// The most bytes of a line, without its line end.
  public let limit: Int
  private var line: [UInt8] = []
  private var isTooLong = false

  /// Lines of an input that has not begun.
  public init(limit: Int) { self.limit = limit }

  /// Takes the next bytes of the input, and calls `body` with each line that ends in them.
  ///
  /// A line over the limit takes no memory beyond it.
  public mutating func append<Failure: Error>(
    _ piece: [UInt8], _ body: (Worker.Line) throws(Failure) -> Void
  ) throws(Failure) {
    var rest = piece[...]
    while let end = rest.firstIndex(of: 0x0A) {
      add(rest[..<end])
      rest = rest[(end + 1)...]
      let finished = isTooLong ? Worker.Line.tooLong(limit: limit) : .whole(line)
      line = []
      isTooLong = false
      try body(finished)
    }
    add(rest)
  }

  /// What the input ended with, behind its last line end; `nil` if there is nothing.
  public func end() -> Worker.Line? {
    if isTooLong { return .tooLong(limit: limit) }
    return line.isEmpty ? nil : .last(line)
  }

  private mutating func add(_ bytes: ArraySlice<UInt8>) {
    guard !isTooLong, !bytes.isEmpty else { return }
    isTooLong = line.count + bytes.count > limit
    if isTooLong { line = [] } else { line += bytes }
  }
}
