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
  var announces: Bool { mark == Scalar.wideColon || mark == Scalar.colon }
}

extension Clause {
  /// The clauses of a passage.
  ///
  /// Commas inside quotation marks, brackets and titles part none.
  static func clauses(of passage: Passage) -> [Clause] {
    var clauses: [Clause] = []
    read(passage, into: &clauses)
    return clauses
  }

  /// The same, in the room of those of another passage.
  static func read(_ passage: Passage, into clauses: inout [Clause]) {
    let text = passage.scalars
    clauses.removeAll(keepingCapacity: true)
    clauses.reserveCapacity(passage.marks.count + 1)
    var start = 0
    var sentence = 0
    var group = 0
    var depth = 0
    for i in passage.marks {
      let scalar = text[i]
      switch scalar {
      case Scalar.openQuote, Scalar.wideLeftParenthesis, Scalar.leftParenthesis, Scalar.openTitle,
        Scalar.openWhiteCorner, Scalar.openCorner, Scalar.openLenticular:
        depth += 1
      case Scalar.closeQuote, Scalar.wideRightParenthesis, Scalar.rightParenthesis, Scalar.closeTitle,
        Scalar.closeWhiteCorner, Scalar.closeCorner, Scalar.closeLenticular:
        depth = max(0, depth - 1)
      default:
        guard let part = Part(scalar), part == .sentence || depth == 0 else { continue }
        if scalar == Scalar.comma || scalar == Scalar.colon, isDigit(text, i - 1), isDigit(text, i + 1) { continue }
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
  }

  /// All that part clauses or keep them together; most characters are none.
  static let marks = [
    Scalar.openQuote, Scalar.wideLeftParenthesis, Scalar.leftParenthesis, Scalar.openTitle, Scalar.openWhiteCorner,
    Scalar.openCorner, Scalar.openLenticular, Scalar.closeQuote, Scalar.wideRightParenthesis, Scalar.rightParenthesis,
    Scalar.closeTitle, Scalar.closeWhiteCorner, Scalar.closeCorner, Scalar.closeLenticular, Scalar.wideComma,
    Scalar.comma, Scalar.wideColon, Scalar.colon, Scalar.wideSemicolon, Scalar.semicolon, Scalar.fullStop,
    Scalar.wideExclamationMark, Scalar.wideQuestionMark, Scalar.exclamationMark, Scalar.questionMark,
    Scalar.narrowFullStop,
  ]

  private enum Part {
    case clause, group, sentence

    @inline(__always)
    init?(_ scalar: UInt32) {
      switch scalar {
      case Scalar.wideComma, Scalar.comma, Scalar.wideColon, Scalar.colon: self = .clause
      case Scalar.wideSemicolon, Scalar.semicolon: self = .group
      case Scalar.fullStop, Scalar.wideExclamationMark, Scalar.wideQuestionMark, Scalar.exclamationMark,
        Scalar.questionMark, Scalar.narrowFullStop:
        self = .sentence
      default: return nil
      }
    }
  }

  private static func isDigit(_ text: [UInt32], _ i: Int) -> Bool {
    text.indices.contains(i) && Scalar.isDigit(text[i])
  }
}
