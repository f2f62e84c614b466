import CChunks
import Dispatch
import Synchronization
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Blocks that one thread asks for and another gives back.
struct ChunkThreadTests {
  /// AddressSanitizer has blocks of its own, and keeps those that were freed from being used again.
  static var usesChunks: Bool { dlsym(nil, "__asan_init") == nil }

  @Test(.enabled(if: usesChunks)) func whatIsFreedIsUsedAgain() {
    let addresses = onAnotherThread {
      var addresses: Set<UInt> = []
      for _ in 0..<2000 {
        let blocks = Self.blocks()
        addresses.formUnion(blocks)
        for block in blocks { Self.free(block) }
      }
      return Array(addresses)
    }
    #expect(addresses.count < 500)
  }

  @Test(.enabled(if: usesChunks)) func whatAnotherThreadFreesIsUsedAgain() {
    var addresses: Set<UInt> = []
    for _ in 0..<2000 {
      let blocks = onAnotherThread { Self.blocks() }
      addresses.formUnion(blocks)
      for block in blocks { Self.free(block) }
    }
    // Without a way back it would be a hundred thousand; which thread it is may change.
    #expect(addresses.count < 10_000)
  }

  /// Fifteen blocks of the largest size fill a chunk: the next one finds the chunk at hand full, and by what came back empty.
  @Test(.enabled(if: usesChunks)) func aChunkThatAnotherThreadEmptiesIsUsedAgain() {
    // One thread asks for all of them: which threads a pool has depends on what else runs.
    let (filled, emptied, handed) = (DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), Received())
    DispatchQueue(label: "chunks").async {
      // What the thread has asked for before may have left a chunk half full: it is filled, up to the last place in it.
      var before = Self.blocks(1, of: 2048)
      while before[before.count - 1] % (32 << 10) < (28 << 10) { before += Self.blocks(1, of: 2048) }
      defer { for block in before { Self.free(block) } }
      for _ in 0..<2000 {
        let blocks = Self.blocks(15, of: 2048)
        handed.addresses.withLock { $0 = blocks }
        filled.signal()
        emptied.wait()
      }
    }
    var addresses: Set<UInt> = []
    for _ in 0..<2000 {
      filled.wait()
      let blocks = handed.addresses.withLock { $0 }
      addresses.formUnion(blocks)
      for block in blocks { Self.free(block) }
      emptied.signal()
    }
    // Thirty thousand, if each round lost its chunk.
    #expect(addresses.count < 3000)
  }

  @Test func threadsThatPassBlocksOnDisturbNone() {
    let places = Places()
    DispatchQueue.concurrentPerform(iterations: 4) { thread in
      for round in 0..<20_000 {
        guard let memory = chunks_allocate(16 + round % 300) else { continue }
        let address = UInt(bitPattern: memory)
        memory.storeBytes(of: address, as: UInt.self)
        memory.storeBytes(of: ~address, toByteOffset: 8, as: UInt.self)
        // It takes what another has left there.
        let left = places.exchange(address, at: round % 8)
        guard let other = UnsafeMutableRawPointer(bitPattern: left) else { continue }
        if other.load(as: UInt.self) != left || other.load(fromByteOffset: 8, as: UInt.self) != ~left {
          places.broken.add(1, ordering: .relaxed)
        }
        chunks_free(other)
      }
    }
    for place in 0..<8 { Self.free(places.exchange(0, at: place)) }
    #expect(places.broken.load(ordering: .relaxed) == 0)
  }

  private static func blocks(_ count: Int = 50, of size: Int = 1000) -> [UInt] {
    (0..<count).map { _ in UInt(bitPattern: chunks_allocate(size)) }
  }

  private static func free(_ address: UInt) { chunks_free(UnsafeMutableRawPointer(bitPattern: address)) }

  /// This thread waits meanwhile, so it is another.
  private func onAnotherThread(_ body: @escaping @Sendable () -> [UInt]) -> [UInt] {
    let group = DispatchGroup()
    let result = Received()
    DispatchQueue(label: "chunks").async(group: group) { result.addresses.withLock { $0 = body() } }
    group.wait()
    return result.addresses.withLock { $0 }
  }
}

private final class Received: Sendable {
  let addresses = Mutex<[UInt]>([])
}

/// Where threads leave blocks for each other.
private final class Places: Sendable {
  let broken = Atomic(0)
  private let addresses = Mutex<[UInt]>(Array(repeating: 0, count: 8))

  func exchange(_ address: UInt, at place: Int) -> UInt {
    addresses.withLock { addresses in
      defer { addresses[place] = address }
      return addresses[place]
    }
  }
}
