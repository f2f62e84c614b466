internal import XMLBridge

/// Reads `numbering.xml`.
struct NumberingReader: EventHandler {
  private(set) var numbering = ListNumbering()
  private var list: String?
  private var instance: String?
  private var index: Int?
  private var level = ListNumbering.Level()
  private var overridden: Int?

  mutating func startElement(
    _ name: Span<UInt8>, in namespace: Span<UInt8>, attributes: borrowing Attributes, line: Int
  ) {
    guard let element = WordElement(name) else { return }
    let value = attributes.string(local: "val")
    switch element {
    case .abstractNum:
      list = attributes.string(local: "abstractNumId")
      if let list { numbering.lists[list] = [:] }
    case .styleLink: if let list, let value { numbering.styledLists[value] = list }
    case .numStyleLink: if let list, let value { numbering.styleLinks[list] = value }
    case .num: instance = attributes.string(local: "numId")
    case .abstractNumId: if let instance, let value { numbering.instances[instance] = .init(list: value) }
    case .lvlOverride: overridden = attributes.string(local: "ilvl").flatMap { Int($0) }
    case .startOverride:
      if let instance, let overridden, let start = value.flatMap({ Int($0) }) {
        let start = bounded(start)
        numbering.instances[instance]?.starts[overridden] = start
      }
    case .lvl:
      index = attributes.string(local: "ilvl").flatMap { Int($0) }
      level = ListNumbering.Level()
    case .start: level.start = bounded(value.flatMap { Int($0) } ?? 1)
    case .numFmt: level.format = value ?? "decimal"
    case .lvlText: level.text = value ?? ""
    case .lvlRestart: level.restart = value.flatMap { Int($0) }
    case .suff: level.suffix = value == "nothing" ? "" : value == "space" ? " " : "\t"
    case .isLgl: level.isLegal = WordElement.isOn(value)
    case .pStyle: level.style = value
    case .rFonts: level.font = attributes.string(local: "ascii") ?? attributes.string(local: "hAnsi") ?? ""
    default: break
    }
  }

  mutating func endElement(_ name: Span<UInt8>, in namespace: Span<UInt8>) {
    switch WordElement(name) {
    case .abstractNum: list = nil
    case .num: instance = nil
    case .lvlOverride: overridden = nil
    case .lvl:
      guard let index, (0..<ListNumbering.levelCount).contains(index) else { return }
      if let list {
        numbering.lists[list]?[index] = level
      } else if let instance {
        numbering.instances[instance]?.levels[index] = level
      }
      self.index = nil
    default: break
    }
  }

  mutating func text(_ bytes: Span<UInt8>) {}

  private func bounded(_ start: Int) -> Int { min(max(start, 0), 99_999) }
}
