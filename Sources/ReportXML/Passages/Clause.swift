/// A stretch of a passage between two commas, or between other marks that part clauses.
struct Clause: Sendable, Hashable {
  /// Without the marks around it.
  var range: Range<Int>
  /// The sentence it belongs to, counted in the passage from 0.
  var sentence: Int
  /// The stretch between two semicolons it belongs to, counted in the passage from 0.
  var group: Int
  /// The mark behind it; 0 at the end of the passage.
  var mark: UInt32

  /// Whether a colon follows, as behind 重点抓好七方面工作.
  var announces: Bool { mark == 0xFF1A || mark == 0x3A }
}

extension Clause {
  /// The clauses of a passage.
  ///
  /// Commas inside quotation marks, brackets and titles part none.
  static func clauses(of passage: Passage) -> [Clause] {
    let text = passage.scalars
    var clauses: [Clause] = []
    var start = 0
    var sentence = 0
    var group = 0
    var depth = 0
    for i in text.indices {
      let scalar = text[i]
      switch scalar {
      case 0x201C, 0xFF08, 0x28, 0x300A, 0x300E, 0x300C, 0x3010: depth += 1
      case 0x201D, 0xFF09, 0x29, 0x300B, 0x300F, 0x300D, 0x3011: depth = max(0, depth - 1)
      default:
        guard let part = Part(scalar), part == .sentence || depth == 0 else { continue }
        if scalar == 0x2C || scalar == 0x3A, isDigit(text, i - 1), isDigit(text, i + 1) { continue }
        if i > start { clauses.append(Clause(range: start..<i, sentence: sentence, group: group, mark: scalar)) }
        start = i + 1
        switch part {
        case .clause: break
        case .group: group += 1
        case .sentence:
          group += 1
          sentence += 1
          // A mark that is never closed does not swallow what follows its sentence.
          depth = 0
        }
      }
    }
    if start < text.count {
      clauses.append(Clause(range: start..<text.count, sentence: sentence, group: group, mark: 0))
    }
    return clauses
  }

  private enum Part {
    case clause, group, sentence

    @inline(__always)
    init?(_ scalar: UInt32) {
      switch scalar {
      case 0xFF0C, 0x2C, 0xFF1A, 0x3A: self = .clause
      case 0xFF1B, 0x3B: self = .group
      case 0x3002, 0xFF01, 0xFF1F, 0x21, 0x3F, 0xFF61: self = .sentence
      default: return nil
      }
    }
  }

  private static func isDigit(_ text: [UInt32], _ i: Int) -> Bool {
    text.indices.contains(i) && text[i] >= 0x30 && text[i] <= 0x39
  }
}
