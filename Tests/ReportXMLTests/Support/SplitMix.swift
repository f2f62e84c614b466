/// A small generator of random numbers whose whole sequence follows from its seed (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  /// Seeds that are near each other give sequences that have nothing in common: the seed itself is mixed first.
  init(seed: Int) { state = Self.mixed(UInt64(truncatingIfNeeded: seed) &+ 0x1234_5678_9ABC_DEF1) }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  private static func mixed(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number below `count`.
  mutating func below(_ count: Int) -> Int { Int(truncatingIfNeeded: next() >> 33) % count }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  /// True once in `count` times.
  mutating func isOne(in count: Int) -> Bool { below(count) == 0 }
}
