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
          while i < range.upperBound {
            let first = UInt32(text[i])
            var scalar = first
            var length = 1
            // Most characters are Chinese; what is not of one or three bytes is left to the caller, one by one.
            if first & 0xF0 == 0xE0, i &+ 2 < range.upperBound {
              scalar = (first & 0x0F) << 12 | UInt32(text[i &+ 1] & 0x3F) << 6 | UInt32(text[i &+ 2] & 0x3F)
              length = 3
            } else if first >= 0x80 {
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
