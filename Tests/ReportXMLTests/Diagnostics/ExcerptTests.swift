import Testing

@testable import ReportXML

/// Excerpts: a line and a caret under the right character.
struct ExcerptTests {
  private func excerpt(_ text: String, at mark: String, width: Int = 76) -> String {
    let bytes = Array(text.utf8)
    let offset = bytes.firstRange(of: Array(mark.utf8))?.lowerBound ?? bytes.count
    let excerpt = Excerpt(of: bytes, at: offset, width: width)
    return excerpt.line + "\n" + excerpt.caret
  }

  @Test func underALetter() { #expect(excerpt("abc", at: "b") == "abc\n ^") }

  @Test func aChineseCharacterTakesTwoColumns() { #expect(excerpt("政府x工作", at: "x") == "政府x工作\n    ^") }

  @Test func fullWidthSignsTakeTwoColumns() { #expect(excerpt("（１）x", at: "x") == "（１）x\n      ^") }

  @Test func onlyTheLineOfThePlaceIsShown() { #expect(excerpt("甲\r\n乙x\r丙", at: "x") == "乙x\n  ^") }

  @Test func atTheEndOfTheText() { #expect(excerpt("甲乙", at: "x") == "甲乙\n    ^") }

  @Test func aLongLineIsCutOnBothSides() {
    let line = String(repeating: "甲", count: 50) + "x" + String(repeating: "乙", count: 50)
    #expect(
      excerpt(line, at: "x", width: 30) == "…甲甲甲甲甲甲甲甲甲甲x乙乙乙乙…\n                     ^")
  }

  @Test func controlCharactersAreShownAsBlanks() { #expect(excerpt("a\tb\u{0}x", at: "x") == "a b x\n    ^") }

  @Test func noTextHasAnEmptyExcerpt() { #expect(excerpt("", at: "x") == "\n^") }

  @Test func beyondTheBasicPlane() { #expect(excerpt("𠀀🀄x", at: "x").hasPrefix("𠀀🀄x\n  ")) }
}
