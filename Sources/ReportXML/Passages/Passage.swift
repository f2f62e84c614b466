/// The words of a stretch of running text as a reader sees them: without notation, cuts and blanks, half-width, one scalar a
/// character, each with its place in the text.
///
/// Rules about words and figures read passages; spans lead back to bytes through ``bytes(of:)``.
struct Passage: Sendable {
  /// What the passage stands in.
  enum Kind: Sendable, Hashable { case words, heading, lead, item, title, cell }

  var kind: Kind
  /// The characters, folded.
  var scalars: [UInt32] = []
  /// Where each character stands in the text, in bytes: its start times 8 and its length.
  private var places: [Int] = []
  /// What its characters are, and where those stand that part clauses.
  private(set) var traits: CharacterTraits = []
  private(set) var marks: [Int] = []
  /// What is a title 《…》 or a printed number: characters that are accounted for already.
  var closed: [Range<Int>] = []

  /// Stands for something that is no word: U+FFFC.
  static let placeholder: UInt32 = 0xFFFC

  init(kind: Kind) { self.kind = kind }

  /// Begins a passage in the room of the one before.
  mutating func begin(_ kind: Kind) {
    self.kind = kind
    traits = []
    scalars.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
    closed.removeAll(keepingCapacity: true)
  }

  var count: Int { scalars.count }

  mutating func reserve(_ count: Int) {
    scalars.reserveCapacity(count)
    places.reserveCapacity(count)
    marks.reserveCapacity(count / 8)
  }

  mutating func append(_ scalar: UInt32, at start: Int, length: Int) {
    note(CharacterTraits.table[scalar], scalars.count)
    scalars.append(scalar)
    places.append(start << 3 | length & 7)
  }

  private mutating func note(_ new: CharacterTraits, _ position: Int) {
    traits.formUnion(new)
    if new.contains(.mark) { marks.append(position) }
  }

  /// Appends the characters of a stretch of the text up to the first notable one, or one of two or four bytes; says where
  /// that one is.
  ///
  /// In pieces, since an array takes many elements at once in the time of two.
  mutating func append(charactersOf text: [UInt8], _ range: Range<Int>) -> Int {
    let size = 128
    let table = CharacterTraits.table
    return text.withUnsafeBufferPointer { text in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: size) { characters in
        withUnsafeTemporaryAllocation(of: Int.self, capacity: size) { starts in
          var i = range.lowerBound
          var count = 0
          // Up to here four bytes can be read, and three belong to the stretch.
          let lastWhole = min(range.upperBound &- 3, text.count &- 4)
          while i < range.upperBound {
            Self.copyPlain(text, &i, lastWhole, &count, characters, starts)
            guard count < size else {
              scalars.append(contentsOf: UnsafeBufferPointer(characters))
              places.append(contentsOf: UnsafeBufferPointer(starts))
              count = 0
              continue
            }
            guard i < range.upperBound else { break }
            let four = i <= lastWhole ? Self.load(text, i) : UInt32(text[i])
            var scalar = four & 0xFF
            var length = 1
            // Most characters are Chinese; what is not of one or three bytes is left to the caller, one by one.
            if four & 0xC0_C0F0 == 0x80_80E0 {
              scalar = (four & 0x0F) << 12 | (four >> 2) & 0xFC0 | (four >> 16) & 0x3F
              length = 3
            } else if scalar >= 0x80 {
              break
            }
            let traits = table[scalar]
            if !traits.isEmpty {
              if traits.contains(.notable) { break }
              note(traits, scalars.count &+ count)
            }
            characters[count] = scalar
            starts[count] = i << 3 | length
            count &+= 1
            i &+= length
            if count == size {
              scalars.append(contentsOf: UnsafeBufferPointer(characters))
              places.append(contentsOf: UnsafeBufferPointer(starts))
              count = 0
            }
          }
          scalars.append(contentsOf: UnsafeBufferPointer(rebasing: characters[..<count]))
          places.append(contentsOf: UnsafeBufferPointer(rebasing: starts[..<count]))
          return i
        }
      }
    }
  }

  /// The inner loop: characters of three bytes of which no rule asks anything, while there is room.
  ///
  /// A function of its own, so that all it holds stays in registers.
  @inline(never)
  private static func copyPlain(
    _ text: UnsafeBufferPointer<UInt8>, _ position: inout Int, _ lastWhole: Int, _ count: inout Int,
    _ characters: UnsafeMutableBufferPointer<UInt32>, _ starts: UnsafeMutableBufferPointer<Int>
  ) {
    let table = CharacterTraits.table
    var (i, k) = (position, count)
    while i <= lastWhole, k < characters.count {
      let four = load(text, i)
      guard four & 0xC0_C0F0 == 0x80_80E0 else { break }
      let scalar = (four & 0x0F) << 12 | (four >> 2) & 0xFC0 | (four >> 16) & 0x3F
      guard table[scalar].isEmpty else { break }
      characters[k] = scalar
      starts[k] = i << 3 | 3
      k &+= 1
      i &+= 3
    }
    (position, count) = (i, k)
  }

  /// Four bytes at once, the first one lowest.
  @inline(__always)
  private static func load(_ text: UnsafeBufferPointer<UInt8>, _ place: Int) -> UInt32 {
    UInt32(littleEndian: UnsafeRawPointer(text.baseAddress.unsafelyUnwrapped + place).loadUnaligned(as: UInt32.self))
  }

  /// The bytes of the text over which a stretch of the passage stands.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.upperBound <= count else { return 0..<0 }
    let last = places[range.upperBound - 1]
    return places[range.lowerBound] >> 3..<(last >> 3) + last & 7
  }

  /// The first character that does not start before a byte of the text.
  func position(ofByte byte: Int) -> Int { places.partitioningIndex { $0 >> 3 >= byte } }

  func isClosed(_ position: Int) -> Bool { overlapsClosed(position..<position + 1) }

  /// Whether a stretch overlaps one that is accounted for already.
  func overlapsClosed(_ range: Range<Int>) -> Bool {
    let index = closed.partitioningIndex { $0.upperBound > range.lowerBound }
    return index < closed.count && closed[index].overlaps(range)
  }
}
