/// The lists of a document and where their counting stands (`numbering.xml`).
struct ListNumbering: Sendable {
  /// One level of a list.
  struct Level: Sendable {
    var start = 1
    var format = "decimal"
    /// The number as printed, with `%1` … `%9` for the numbers of the levels.
    var text = ""
    /// What stands between number and words.
    var suffix = "\t"
    /// The level behind which it starts again, from 1; 0 for never, `nil` for the one above it.
    var restart: Int?
    /// Whether the levels above are printed in Arabic digits.
    var isLegal = false
    /// The style of paragraphs that stand on it.
    var style: String?
    /// The font of a bullet.
    var font = ""
  }

  /// What a paragraph refers to: a list of its own, or one that counts on.
  struct Instance: Sendable {
    var list: String
    var levels: [Int: Level] = [:]
    var starts: [Int: Int] = [:]
  }

  /// Levels by the identifier of the abstract list.
  var lists: [String: [Int: Level]] = [:]
  /// The lists that take their levels from a style, and the lists that styles are.
  var styleLinks: [String: String] = [:]
  var styledLists: [String: String] = [:]
  var instances: [String: Instance] = [:]

  /// The numbers that were printed last, by list.
  private var counters: [String: [Int?]] = [:]
  private var started: Set<String> = []
  /// The formats that were met and are not known.
  private(set) var unknownFormats: Set<String> = []
  private(set) var numberCount = 0

  static let levelCount = 9

  /// The level of a list that a style of paragraphs is tied to.
  func level(ofStyle style: String, in number: String) -> Int? {
    guard let instance = instances[number] else { return nil }
    return levels(of: instance).first { $0.value.style == style }?.key
  }

  /// Counts a paragraph, and gives what is printed before it.
  mutating func next(_ number: String, level index: Int) -> [UInt8] {
    guard let instance = instances[number], (0..<Self.levelCount).contains(index) else { return [] }
    var levels = levels(of: instance)
    for (index, level) in instance.levels { levels[index] = level }
    guard let level = levels[index] else { return [] }
    let list = resolved(instance.list)
    var counter = counters[list] ?? Array(repeating: nil, count: Self.levelCount)
    if started.insert(number).inserted {
      // A list that starts anew does so once, where it is first met.
      for (index, start) in instance.starts where (0..<Self.levelCount).contains(index) {
        counter[index] = start - 1
      }
    }
    counter[index] = min((counter[index] ?? level.start - 1) + 1, 999_999)
    for deeper in index + 1..<Self.levelCount where restarts(levels[deeper], deeper, behind: index) {
      counter[deeper] = instance.starts[deeper].map { $0 - 1 }
    }
    counters[list] = counter
    let text = print(level, levels, counter)
    if !text.isEmpty { numberCount += 1 }
    return Array((text.isEmpty ? "" : text + level.suffix).utf8)
  }

  private func restarts(_ level: Level?, _ index: Int, behind upper: Int) -> Bool {
    guard let restart = level?.restart else { return true }
    return restart > 0 && upper < restart
  }

  private mutating func print(_ level: Level, _ levels: [Int: Level], _ counter: [Int?]) -> String {
    if level.format == "bullet" { return bullet(level) }
    var text = ""
    var isNumber = false
    for character in level.text {
      if isNumber, let digit = character.wholeNumberValue, (1...9).contains(digit) {
        let index = digit - 1
        let shown = levels[index] ?? Level()
        let format = level.isLegal ? "decimal" : shown.format
        let value = counter[index] ?? shown.start
        if let printed = NumberFormat.text(max(0, value), format) {
          text += printed
        } else {
          unknownFormats.insert(format)
          text += "\(value)"
        }
        isNumber = false
      } else {
        if isNumber { text.append("%") }
        isNumber = character == "%"
        if !isNumber { text.append(character) }
      }
    }
    return text
  }

  /// Bullets mostly come from a font of symbols.
  private func bullet(_ level: Level) -> String {
    level.text.unicodeScalars.reduce(into: "") { text, scalar in
      let isPrivate = (0xE000...0xF8FF).contains(scalar.value)
      text += isPrivate ? DocumentWords.shared.symbol(scalar.value, font: level.font) ?? "•" : String(Character(scalar))
    }
  }

  private func levels(of instance: Instance) -> [Int: Level] { lists[resolved(instance.list)] ?? [:] }

  /// The list that has the levels: a list may say that those of a style are its own.
  private func resolved(_ list: String) -> String {
    guard let style = styleLinks[list], let other = styledLists[style] else { return list }
    return other
  }
}
