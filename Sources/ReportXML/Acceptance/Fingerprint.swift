extension Finding {
  /// What stays the same when lines move: identifier, path without positions, arguments.
  ///
  /// 32 hexadecimal digits. Findings that differ in nothing else have the same, and are told apart by counting them.
  public var fingerprint: String {
    var parts = [id.rawValue, pathWithoutPositions]
    parts += arguments
    if let wording { parts.append(wording) }
    // No argument holds a NUL: it comes from XML, or from the name of a file.
    return String(Digest.sha256(Array(parts.joined(separator: "\0").utf8)).prefix(32))
  }

  /// `/report/text/section/@kind` for `/report/text[1]/section[2]/@kind`.
  private var pathWithoutPositions: String {
    var path: [UInt8] = []
    var isInPosition = false
    for byte in (place?.path ?? "").utf8 {
      if byte == UInt8(ascii: "[") { isInPosition = true }
      if !isInPosition { path.append(byte) }
      if byte == UInt8(ascii: "]") { isInPosition = false }
    }
    return String(decoding: path, as: UTF8.self)
  }
}
