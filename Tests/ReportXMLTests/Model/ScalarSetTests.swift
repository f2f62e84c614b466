import Testing

@testable import ReportXML

/// Sets and tables of characters hold what they were made of, and nothing else.
struct ScalarSetTests {
  /// Characters from all over the plane, most of them close to one another as those of a rule are.
  private static func scalars(_ count: Int, _ random: inout SplitMix) -> [UInt32] {
    (0..<count).map { _ in
      Bool.random(using: &random)
        ? .random(in: 0x4E00..<0x4E80, using: &random) : .random(in: 0..<0x1_0000, using: &random)
    }
  }

  @Test(arguments: [0, 1, 2, 12, 120])
  func aSetHasWhatItWasMadeOf(_ count: Int) {
    var random = SplitMix(seed: count)
    let scalars = Self.scalars(count, &random)
    let (set, slow) = (ScalarSet(scalars + [0x1_0000, 0x1_F600]), Set(scalars))
    #expect((0..<0x1_1000 as Range<UInt32>).allSatisfy { set.contains($0) == slow.contains($0) })
  }

  @Test func theFirstOfASetIsFoundInsideTheRangeOnly() {
    var random = SplitMix(seed: 7)
    let set = ScalarSet("一二三")
    let text = (0..<400).map { _ in UInt32.random(in: 0x4DF8..<0x4E10, using: &random) }
    for _ in 0..<200 {
      let start = Int.random(in: 0...text.count, using: &random)
      let end = Int.random(in: start...text.count, using: &random)
      #expect(set.first(in: text, from: start, to: end) == (start..<end).first { set.contains(text[$0]) })
    }
  }

  @Test func aTableJoinsTheBitsOfACharacter() {
    var random = SplitMix(seed: 11)
    let bits = Self.scalars(90, &random).map { (scalar: $0, bits: UInt8.random(in: 0...255, using: &random)) }
    let table = ScalarTable(bits + bits.prefix(20).map { ($0.scalar, 0x81) } + [(0x1_F600, 1)])
    var slow = [UInt8](repeating: 0, count: 0x2_0000)
    for (scalar, bits) in bits { slow[Int(scalar)] |= bits }
    for (scalar, _) in bits.prefix(20) { slow[Int(scalar)] |= 0x81 }
    #expect((0..<0x2_0000 as Range<UInt32>).allSatisfy { table[$0] == slow[Int($0)] })
  }

  @Test(arguments: [
    ("比上年增长", "比上年", true), ("增长比上", "比上年", false), ("比比上年", "比上年", true), ("", "年", false),
    ("年", "", true), ("上年", "比上年", false),
  ])
  func wordsAreFoundWhereTheyStandTogether(_ text: String, _ words: String, _ isHeld: Bool) {
    #expect(Scalar.all(text)[...].holds(Scalar.all(words)) == isHeld)
    // Nothing outside of the slice counts.
    #expect(Scalar.all("比上年" + text).dropFirst(3).holds(Scalar.all(words)) == isHeld)
  }
}
