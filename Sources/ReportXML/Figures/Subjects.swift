/// What the figures so far are about: what elided words are filled in from.
struct Subjects: Sendable {
  /// The indicator of the last figure, with its verb.
  var last: [UInt32] = []
  /// The same without its verb: 规上工业企业 of 新增规上工业企业.
  var lastThing: [UInt32] = []
  /// The verb of the last figure that a list inherits: 支付, 新建.
  var verb: [UInt32] = []
  /// The unit it counts in.
  var unit: String?
  /// Where it ends.
  var figureEnd = 0
  /// Whether it is a rank.
  var isRank = false
  /// The indicators of the figures before, the newest last.
  var recent: [[UInt32]] = []
  /// How many of these count; they are dropped by the dozen.
  private static let mostRecent = 12
  var recentCount: Int { min(recent.count, Self.mostRecent) }
  /// The subjects that the last 分别 was about.
  var shared: [[UInt32]] = []
  /// What 总数, 增加值 and their like were completed with last.
  var base: [UInt32] = []
  /// How the last figure was predicated, and what bounded it: the figures that follow with nothing between share both.
  var predicate: Predicate?
  var bound: Measure.Bound?
  /// Where the sentence begins.
  var sentenceStart = 0
  /// The time that the sentence speaks of: 到2030年，…, “十四五”末，….
  var period: Period?
  /// Which things the next count counts: 亿元以上.
  var scope: [UInt32] = []

  /// A new sentence begins.
  mutating func newSentence(at start: Int) {
    sentenceStart = start
    figureEnd = start
    base = []
    period = nil
    scope = []
    verb = []
    shared = []
    recent.removeAll(keepingCapacity: true)
  }

  mutating func note(_ indicator: [UInt32], thing: [UInt32], verb: [UInt32]) {
    last = indicator
    lastThing = thing
    self.verb = verb
    recent.append(indicator)
    if recent.count > 2 * Self.mostRecent { recent.removeFirst(Self.mostRecent) }
  }
}
