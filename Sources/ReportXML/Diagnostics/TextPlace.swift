/// A place in a text: a byte, and the line and column a person counts.
public struct TextPlace: Sendable, Hashable {
  /// Bytes before the place, from 0.
  public var byteOffset: Int
  /// From 1; CR LF, LF and CR end a line.
  public var line: Int
  /// Unicode scalars from the start of the line, from 1.
  public var column: Int

  /// A place from its three counts.
  public init(byteOffset: Int, line: Int, column: Int) {
    self.byteOffset = byteOffset
    self.line = line
    self.column = column
  }
}
