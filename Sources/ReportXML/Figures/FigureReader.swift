/// Finds the figures of a passage and says of each what it is.
///
/// What a figure is not comes first: a date, an ordinal, part of a name, a threshold, a duration. What is left and has a unit
/// measures; digits that are left over are numbers, so that every digit is accounted for.
struct FigureReader {
  private let words = Words.shared
  private let dates = DateFigures()
  private let names = NameFigures()
  private let ranks = RankFigures()
  private let uses = NumberUses()

  /// The figures of a passage, in order and without overlap.
  ///
  /// `subjects` carries what the passages before were about; the caller makes a new one for each block.
  func figures(
    in passage: Passage, _ clauses: [Clause], _ period: PeriodContext, _ subjects: inout Subjects
  ) -> [Figure] {
    let text = passage.scalars
    let quantities = QuantityReader.shared.quantities(in: text)
    let traits = passage.traits
    let ordinals = traits.contains(.ordinal) ? OrdinalReader.shared.ordinals(in: text) : []
    let zeros = traits.contains(.zero) ? zeros(passage) : []
    let quoted = QuotedWords(passage)
    guard !quantities.isEmpty || !ordinals.isEmpty || !zeros.isEmpty || traits.contains(.doubling) else {
      return closing(passage, plans(text, quoted))
    }
    var found: [Figure] = plans(text, quoted)
    var candidates: [Candidate] = []
    candidates.reserveCapacity(quantities.count + ordinals.count + zeros.count)
    var covered = 0
    var nextOrdinal = ordinals[...]
    var clause = 0
    for (index, quantity) in quantities.enumerated() {
      while let ordinal = nextOrdinal.first, ordinal.range.lowerBound < quantity.range.lowerBound {
        nextOrdinal.removeFirst()
        add(ordinal, passage, &covered, &found, &candidates)
      }
      guard quantity.range.lowerBound >= covered else { continue }
      if passage.isClosed(quantity.range.lowerBound) { continue }
      let start = quantity.numeral.range.lowerBound
      if let date = dates.date(text, at: start, year: period.single) {
        found.append(Figure(.date, start..<date.end, when: date.when))
        covered = date.end
        continue
      }
      if let name = name(text, quantity, quoted) {
        if name.lowerBound >= covered || found.last?.range.upperBound ?? 0 <= name.lowerBound {
          found.append(Figure(.name, max(name.lowerBound, covered)..<name.upperBound))
        }
        covered = max(covered, name.upperBound)
        continue
      }
      covered = quantity.range.upperBound
      let next = index + 1 < quantities.count ? quantities[index + 1] : nil
      while clause < clauses.count - 1, clauses[clause].range.upperBound <= start { clause += 1 }
      let clauseEnd = clauses.indices.contains(clause) ? max(start, clauses[clause].range.upperBound) : start
      switch uses.use(of: quantity, next: next, in: text, clauseEnd: clauseEnd, passage.kind) {
      case .measure:
        let rank = ranks.rank(among: quantity, in: text)
        candidates.append(rank.map { Candidate(rank: $0) } ?? Candidate(quantity: quantity))
      case .threshold:
        candidates.append(Candidate(quantity: quantity, isThreshold: true))
        if hasDigit(text, quantity.range) { found.append(Figure(.number, quantity.range, kind: .threshold)) }
      case .number(let kind, let range):
        if hasDigit(text, range) { found.append(Figure(.number, range, kind: kind)) }
        covered = max(covered, range.upperBound)
      case .ordinal(let range):
        if hasDigit(text, range) { found.append(Figure(.ordinal, range)) }
        covered = max(covered, range.upperBound)
      case .nothing: break
      }
    }
    for ordinal in nextOrdinal { add(ordinal, passage, &covered, &found, &candidates) }
    found.sort { $0.range.lowerBound < $1.range.lowerBound }
    candidates += zeros
    if traits.contains(.doubling) { candidates += doublings(text, covered: found) }
    candidates.sort { $0.range.lowerBound < $1.range.lowerBound }
    if !candidates.isEmpty {
      MeasureReader(text: text, clauses: clauses, period: period, others: found)
        .read(candidates, &subjects, into: &found)
    }
    return closing(passage, found)
  }

  /// 清零, 零发生: the figure is nothing.
  private func zeros(_ passage: Passage) -> [Candidate] {
    let text = passage.scalars
    var found: [Candidate] = []
    var i = 0
    while let word = words.first(text, in: i..<text.count, of: .zero) {
      i = word.range.upperBound
      guard let place = text[word.range].firstIndex(of: Scalar.零) else { continue }
      let numeral = Numeral(range: place..<place + 1, value: .zero, form: .chinese)
      found.append(Candidate(quantity: Quantity(range: numeral.range, numeral: numeral, value: .zero)))
    }
    return found
  }

  /// 翻番, 翻一番, 翻了两番: twice, twice, four times.
  private func doublings(_ text: [UInt32], covered: [Figure]) -> [Candidate] {
    var found: [Candidate] = []
    for i in text.indices where text[i] == Scalar.翻 {
      var start = i + 1
      if start < text.count, text[start] == Scalar.了 { start += 1 }
      guard let end = text[start..<min(start + 3, text.count)].firstIndex(of: Scalar.番) else { continue }
      let numeral =
        end == start
        ? Numeral(range: i..<end, value: ExactDecimal(1), form: .chinese)
        : NumeralReader.shared.numeral(in: text, at: start, end: end)
      guard let numeral, numeral.range.upperBound == end, let unit = UnitRegistry.shared.unit(code: "番") else {
        continue
      }
      let range = (end == start ? i : start)..<end + 1
      guard !covered.overlap(range) else { continue }
      found.append(Candidate(quantity: Quantity(range: range, numeral: numeral, value: numeral.value, unit: unit)))
    }
    return found
  }

  /// “十四五” and its like, which hold no figure that measures.
  private func plans(_ text: [UInt32], _ quoted: QuotedWords) -> [Figure] {
    quoted.ranges.compactMap { range in
      dates.fiveYearPlan(text[range.dropFirst().dropLast()]).map { Figure(.date, range, when: $0) }
    }
  }

  private func name(_ text: [UInt32], _ quantity: Quantity, _ quoted: QuotedWords) -> Range<Int>? {
    let around = quoted.around(quantity.numeral.range.lowerBound)
    if quantity.numeral.form == .chinese {
      // “六稳” is a name; nothing is written for it, since no digit asks for an account.
      return around.flatMap { $0.count <= 24 ? $0 : nil }
    }
    return names.name(
      text, digits: quantity.numeral.range, hasUnit: quantity.unit != nil && !quantity.isUnitAmbiguous, quoted: around)
  }

  private func add(
    _ ordinal: Ordinal, _ passage: Passage, _ covered: inout Int, _ found: inout [Figure],
    _ candidates: inout [Candidate]
  ) {
    guard ordinal.range.lowerBound >= covered, !passage.isClosed(ordinal.range.lowerBound) else { return }
    let text = passage.scalars
    let range = ordinal.range.lowerBound..<(ordinal.unitRange?.upperBound ?? ordinal.range.upperBound)
    if passage.kind != .title, passage.kind != .cell, let rank = ranks.rank(ordinal, in: text) {
      candidates.append(Candidate(rank: rank))
      covered = rank.range.upperBound
    } else {
      found.append(Figure(.ordinal, range))
      covered = range.upperBound
    }
  }

  private func hasDigit(_ text: [UInt32], _ range: Range<Int>) -> Bool { text[range].contains(where: Scalar.isDigit) }

  /// Gives every digit that is left an element, and puts all in order.
  private func closing(_ passage: Passage, _ found: consuming [Figure]) -> [Figure] {
    var figures = found
    if !stand(figures, in: passage) {
      figures.sort { ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound) }
      var end = 0
      figures.removeAll { figure in
        if figure.range.lowerBound < end || figure.range.isEmpty || passage.overlapsClosed(figure.range) { return true }
        end = figure.range.upperBound
        return false
      }
    }
    guard passage.traits.contains(.digit) else { return figures }
    var rest: [Figure] = []
    var next = 0
    var i = 0
    let text = passage.scalars
    while let digit = Self.digits.first(in: text, from: i, to: text.count) {
      while next < figures.count, figures[next].range.upperBound <= digit { next += 1 }
      if next < figures.count, figures[next].range.lowerBound <= digit {
        i = figures[next].range.upperBound
      } else if !passage.isClosed(digit) {
        let border = next < figures.count ? figures[next].range.lowerBound : text.count
        var end = digit + 1
        while end < border, isNumberPart(text, end) { end += 1 }
        rest.append(Figure(.number, digit..<end, kind: .other))
        i = end
      } else {
        i = digit + 1
      }
    }
    return rest.isEmpty
      ? figures : (figures + rest).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether the figures are in order, without overlap, and all of them count.
  private func stand(_ figures: [Figure], in passage: Passage) -> Bool {
    var end = 0
    for index in figures.indices {
      let range = figures[index].range
      if range.lowerBound < end || range.isEmpty || passage.overlapsClosed(range) { return false }
      end = range.upperBound
    }
    return true
  }

  private static let digits = ScalarSet("0123456789")

  private func isNumberPart(_ text: [UInt32], _ i: Int) -> Bool {
    if Scalar.isDigit(text[i]) { return true }
    guard
      [Scalar.point, Scalar.colon, Scalar.wideColon, Scalar.ratio, Scalar.slash, Scalar.hyphen, Scalar.tilde].contains(
        text[i]), i + 1 < text.count
    else { return false }
    return Scalar.isDigit(text[i + 1])
  }
}
