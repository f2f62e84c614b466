import CChunks
import Testing

/// Memory from chunks is as good as that of malloc.
struct ChunkTests {
  /// A block with bytes of its own.
  private struct Block {
    var memory: UnsafeMutableRawPointer
    var size: Int
    let mark: UInt8

    init(_ size: Int, _ mark: UInt8) throws {
      memory = try #require(chunks_allocate(size))
      self.size = size
      self.mark = mark
      memory.initializeMemory(as: UInt8.self, repeating: mark, count: size)
    }

    /// Gives it another size; whether what both sizes hold is there still.
    mutating func resize(to size: Int) throws -> Bool {
      memory = try #require(chunks_resize(memory, size))
      let isWhole = holds(min(size, self.size))
      self.size = size
      memory.initializeMemory(as: UInt8.self, repeating: mark, count: size)
      return isWhole
    }

    /// Whether its first bytes are there: the first, the last, and some between them.
    func holds(_ count: Int) -> Bool {
      let bytes = UnsafeRawBufferPointer(start: memory, count: count)
      return stride(from: 0, to: count, by: 97).allSatisfy { bytes[$0] == mark } && bytes.last ?? mark == mark
    }
  }

  static let sizes = [0, 1, 7, 8, 9, 24, 24, 56, 120, 120, 500, 2040, 2048, 2049, 5000, 40_000]

  @Test func blocksKeepTheirBytesWhateverHappensBesideThem() throws {
    var numbers = Numbers(state: 1)
    var blocks: [Block] = []
    var broken = 0
    for step in 0..<50_000 {
      let size = Self.sizes.randomElement(using: &numbers) ?? 0
      let action = Int.random(in: 0..<8, using: &numbers)
      if action < 4, blocks.count < 2000 {
        blocks.append(try Block(size, UInt8(truncatingIfNeeded: step)))
      } else if let index = blocks.indices.randomElement(using: &numbers) {
        if action == 4 {
          if try !blocks[index].resize(to: size) { broken += 1 }
        } else {
          // Those that came last go first, or some from among the others.
          let block = action == 5 ? blocks.remove(at: index) : blocks.removeLast()
          if !block.holds(block.size) { broken += 1 }
          chunks_free(block.memory)
        }
      }
    }
    for block in blocks {
      if !block.holds(block.size) { broken += 1 }
      chunks_free(block.memory)
    }
    #expect(broken == 0)
  }

  @Test(arguments: Set(sizes)) func blocksAreAligned(size: Int) throws {
    let memory = try #require(chunks_resize(nil, size))
    #expect(Int(bitPattern: memory) % 16 == 0)
    chunks_free(memory)
    chunks_free(nil)
  }

  @Test func moreThanThereIsIsRefusedAndTheBlockStays() throws {
    for size in [Int.max, Int.max - 8] {
      #expect(chunks_allocate(size) == nil)
      for old in [100, 5000] {
        let block = try Block(old, 7)
        #expect(chunks_resize(block.memory, size) == nil)
        #expect(block.holds(old))
        chunks_free(block.memory)
      }
    }
  }

  @Test func textsAreCopiedWithTheirEnd() throws {
    let copy = try #require(chunks_copy("人民"))
    #expect(String(cString: copy) == "人民")
    chunks_free(copy)
  }
}

/// The same numbers each time (SplitMix64).
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
