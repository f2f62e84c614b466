/// What one complex type of an XML Schema lets stand in an element: which children, in which order.
///
/// An automaton over the places where the type names an element. XML Schema asks content models to be deterministic, so the
/// place reached and the next name always tell one next place.
struct ContentModel: Sendable {
  /// A place where the type names an element.
  struct Position: Sendable {
    let name: String
    let type: String
    /// The places that can come next.
    fileprivate(set) var next: [Int] = []
    /// Whether the content can end here.
    fileprivate(set) var isLast = false
  }

  /// A part of a content model: an element, or parts in order or to choose from, once or more often.
  struct Particle {
    indirect enum Term {
      case element(name: String, type: String)
      case sequence([Particle])
      case choice([Particle])
    }

    var term: Term
    var isOptional = false
    var isRepeated = false
  }

  /// Whether words may stand between the children.
  let isMixed: Bool
  /// The first one is the start of the content, and names nothing.
  private(set) var positions = [Position(name: "", type: "")]

  init(_ particle: Particle, isMixed: Bool) {
    self.isMixed = isMixed
    let ends = add(particle)
    positions[0].next = ends.first
    positions[0].isLast = ends.isEmpty
    for position in ends.last { positions[position].isLast = true }
  }

  /// The place that an element of a name leads to; `nil` if it cannot come next.
  func position(after position: Int, of name: String) -> Int? {
    positions[position].next.first { positions[$0].name == name }
  }

  /// The names that can come next.
  func names(after position: Int) -> [String] { positions[position].next.map { positions[$0].name } }

  /// The type that an element of a name has anywhere in this content.
  func type(of name: String) -> String? { positions.dropFirst().first { $0.name == name }?.type }

  /// Where a part begins and ends, and whether it can be left out.
  private struct Ends {
    var first: [Int] = []
    var last: [Int] = []
    var isEmpty = true
  }

  private mutating func add(_ particle: Particle) -> Ends {
    var ends = Ends()
    switch particle.term {
    case .element(let name, let type):
      positions.append(Position(name: name, type: type))
      ends = Ends(first: [positions.count - 1], last: [positions.count - 1], isEmpty: false)
    case .sequence(let parts):
      for part in parts {
        let next = add(part)
        for position in ends.last { positions[position].next += next.first }
        ends = Ends(
          first: ends.isEmpty ? ends.first + next.first : ends.first,
          last: next.isEmpty ? ends.last + next.last : next.last, isEmpty: ends.isEmpty && next.isEmpty)
      }
    case .choice(let parts):
      ends.isEmpty = parts.isEmpty
      for part in parts {
        let one = add(part)
        ends = Ends(first: ends.first + one.first, last: ends.last + one.last, isEmpty: ends.isEmpty || one.isEmpty)
      }
    }
    if particle.isRepeated {
      for position in ends.last { positions[position].next += ends.first }
    }
    ends.isEmpty = ends.isEmpty || particle.isOptional
    return ends
  }
}
