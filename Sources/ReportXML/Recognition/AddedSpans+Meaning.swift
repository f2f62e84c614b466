extension AddedSpans {
  /// Adds a figure of a passage.
  mutating func add(_ figure: Figure, _ passage: Passage) {
    append(figure.element, passage.bytes(of: figure.range), idPrefix: figure.measure == nil ? nil : UInt8(ascii: "m"))
    if let kind = figure.kind { attribute(.kind, kind.rawValue) }
    if let when = figure.when { attribute(.when, when) }
    guard let measure = figure.measure else { return }
    attribute(.indicator, words: measure.indicator)
    if let reference = measure.reference { attribute(.ref, reference) }
    attribute(.type, measure.type.rawValue)
    if let direction = measure.direction { attribute(.direction, direction.rawValue) }
    attribute(.value) { measure.value.write(to: &$0) }
    if let high = measure.high { attribute(.high) { high.write(to: &$0) } }
    if let unit = measure.unit { attribute(.unit, unit) }
    if let bound = measure.high == nil ? measure.bound : .range { attribute(.bound, bound.rawValue) }
    if let period = measure.period { attribute(.period, period.iso) }
    attribute(.of, words: measure.of)
    attribute(.scope, words: measure.scope)
  }

  /// Adds a promise of a passage.
  mutating func add(_ promise: Promise, _ passage: Passage) {
    append(.commitment, passage.bytes(of: promise.range), idPrefix: UInt8(ascii: "c"))
    attribute(.kind, promise.kind.rawValue)
    attribute(.modality, promise.modality.rawValue)
    if let deadline = promise.deadline { attribute(.deadline, deadline) }
    if let responsible = promise.responsible { attribute(.responsible, words: passage.scalars[responsible]) }
  }
}
