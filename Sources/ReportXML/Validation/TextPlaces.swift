internal import XMLBridge

/// Lines and columns of some offsets in the text of a report, for all layers.
struct TextPlaces {
  private let places: [Int: Place]
  private let end: Int

  init(of offsets: [Int], in text: [UInt8]) {
    let end = text.count
    self.end = end
    // A mark in the text of a report is a character of it.
    places = Place.find(offsets.map { min(max($0, 0), end) }, in: text.span, skippingByteOrderMark: false)
  }

  /// The place of a byte that was asked for; behind the end it is the end.
  func place(at offset: Int) -> TextPlace? {
    places[min(max(offset, 0), end)].map { place in
      TextPlace(byteOffset: place.byteOffset ?? 0, line: place.line, column: place.column ?? 1)
    }
  }
}
