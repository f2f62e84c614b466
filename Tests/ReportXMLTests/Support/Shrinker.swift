/// Makes a text that breaks a law as small as it goes, for whoever has to mend it.
enum Shrinker {
  /// The text without everything that `isBroken` does not need.
  static func smallest(_ text: [UInt8], isBroken: ([UInt8]) -> Bool) -> String {
    var scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    var piece = scalars.count / 2
    while piece > 0 {
      var start = 0
      while start < scalars.count {
        var shorter = scalars
        shorter.removeSubrange(start..<min(start + piece, scalars.count))
        if isBroken(bytes(shorter)) { scalars = shorter } else { start += piece }
      }
      piece /= 2
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func bytes(_ scalars: [UnicodeScalar]) -> [UInt8] {
    Array(String(String.UnicodeScalarView(scalars)).utf8)
  }
}
