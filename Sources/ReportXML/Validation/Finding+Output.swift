/// What keeps results from being written: the words of commands over files.
extension Finding {
  /// A file that could not be written, and the reason in the words of the system.
  public static func notWritten(reason: String) -> Finding { Finding(.fileNotWritten, [reason]) }

  /// Two inputs that would have one output.
  public static func sharedOutput(_ output: String, of first: String, and second: String) -> Finding {
    Finding(.outputShared, [output, first, second])
  }

  /// An output in the place of an input.
  public static func output(_ output: String, isInput input: String) -> Finding {
    Finding(.outputIsInput, [output, input])
  }
}
