/// Words that have broken some format or other.
enum HostileText {
  static let pieces = [
    "甲", "a", " ", "\"", "'", "\\", "<", ">", "&", "&amp;", "]]>", "-->", "\n", "\r", "\r\n", "\t", "\u{0}", "\u{1}",
    "\u{1B}[31m", "\u{7F}", "\u{85}", "\u{9B}", "\u{2028}", "\u{FFFE}", "\u{FFFF}", "\u{FEFF}", "𠀀", "👩‍👩‍👧", "::error::",
    "::error file=a::b",
    "%0A", "%", ",", ":", "|", "`", "**", "[x](1)", "{0}", "{", "}", "<!--", "<![CDATA[", "${{ x }}", "| --- |",
    "[RX-XS-001]", "\u{202E}",
  ]

  static func line(_ random: inout SplitMix) -> String {
    (0..<random.below(6)).map { _ in random.pick(pieces) }.joined()
  }
}
