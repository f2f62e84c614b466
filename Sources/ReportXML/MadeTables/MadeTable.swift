internal import CSchemas

/// A table that was made of a file of `Schemas/` when that was edited, and is read where it lies in the binary.
///
/// Integers are little-endian. First `RMT` and the number of the form, then how many sections there are, and for each where it
/// starts and how many bytes it has; each starts at a multiple of eight. What the numbers in a section point to is held to its
/// source by a test, and not looked at again. A table of another form has empty sections, so that nothing is found in it.
struct MadeTable: @unchecked Sendable {
  /// Raised with each change of what stands in any of the tables.
  static let form: UInt32 = 0x01_54_4D_52

  /// What an empty section points to: 0, as often as it may be read without a look at the count.
  private static let nothing: MadeIntegers<UInt64> = {
    let place = UnsafeMutableRawPointer.allocate(byteCount: 64, alignment: 8)
    place.initializeMemory(as: UInt8.self, repeating: 0, count: 64)
    return MadeIntegers(UnsafeRawPointer(place))
  }()

  private let start: UnsafeRawPointer
  private let isWhole: Bool

  init(_ schema: reportxml_schema, sections: Int) {
    self.init(UnsafeRawBufferPointer(start: schema.bytes, count: schema.count), sections: sections)
  }

  /// Opens a table that stays where it is.
  init(_ bytes: UnsafeRawBufferPointer, sections: Int) {
    start = bytes.baseAddress ?? Self.nothing.place(0)
    isWhole = Self.isWhole(bytes, sections)
  }

  private static func isWhole(_ bytes: UnsafeRawBufferPointer, _ sections: Int) -> Bool {
    guard let start = bytes.baseAddress, Int(bitPattern: start) % 8 == 0, bytes.count >= 8 + 8 * sections else {
      return false
    }
    let head = MadeIntegers<UInt32>(start)
    guard head[0] == form, head[1] == sections else { return false }
    return (0..<sections).allSatisfy { section in
      let place = Int(head[2 + 2 * section])
      return place % 8 == 0 && place + Int(head[3 + 2 * section]) <= bytes.count
    }
  }

  /// The integers of a section.
  func integers<Value>(_ section: Int, of type: Value.Type = Value.self) -> MadeIntegers<Value> {
    guard isWhole else { return MadeIntegers(Self.nothing.place(0)) }
    return MadeIntegers(start + Int(MadeIntegers<UInt32>(start)[2 + 2 * section]))
  }

  /// How many integers a section has.
  func count<Value: FixedWidthInteger>(_ section: Int, of type: Value.Type) -> Int {
    isWhole ? Int(MadeIntegers<UInt32>(start)[3 + 2 * section]) / MemoryLayout<Value>.size : 0
  }
}

/// Integers of a made table; a copy is one address.
struct MadeIntegers<Value: FixedWidthInteger & BitwiseCopyable & Sendable>: @unchecked Sendable {
  private let start: UnsafeRawPointer

  init(_ start: UnsafeRawPointer) { self.start = start }

  @inline(__always)
  subscript(index: Int) -> Value {
    Value(littleEndian: start.load(fromByteOffset: index &* MemoryLayout<Value>.size, as: Value.self))
  }

  /// Where an integer lies.
  func place(_ index: Int) -> UnsafeRawPointer { start + index * MemoryLayout<Value>.size }
}
