/// What the words of `Schemas/clause-words.tsv` do in a clause; a word may do several things.
///
/// `Docs/Figures.md` says what each class is for.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  private init(bit: UInt64) { rawValue = 1 << bit }

  init(rawValue: UInt64) { self.rawValue = rawValue }

  static let time = WordClass(bit: 0)
  static let comparison = WordClass(bit: 1)
  static let adverb = WordClass(bit: 2)
  static let reach = WordClass(bit: 3)
  static let up = WordClass(bit: 4)
  static let down = WordClass(bit: 5)
  static let ranks = WordClass(bit: 6)
  static let share = WordClass(bit: 7)
  static let rate = WordClass(bit: 8)
  static let head = WordClass(bit: 9)
  static let light = WordClass(bit: 10)
  static let verb = WordClass(bit: 11)
  static let group = WordClass(bit: 12)
  static let connective = WordClass(bit: 13)
  static let ensure = WordClass(bit: 14)
  static let strive = WordClass(bit: 15)
  static let plan = WordClass(bit: 16)
  static let guidance = WordClass(bit: 17)
  static let requirement = WordClass(bit: 18)
  static let goal = WordClass(bit: 19)
  static let appeal = WordClass(bit: 20)
  static let address = WordClass(bit: 21)
  static let state = WordClass(bit: 22)
  static let causative = WordClass(bit: 23)
  static let assigned = WordClass(bit: 24)
  static let duty = WordClass(bit: 25)
  static let deadline = WordClass(bit: 26)
  static let halfYear = WordClass(bit: 27)
  static let doer = WordClass(bit: 28)
  static let lastYear = WordClass(bit: 29)
  static let allYears = WordClass(bit: 30)
  static let whole = WordClass(bit: 31)
  static let growth = WordClass(bit: 32)
  static let dependent = WordClass(bit: 33)
  static let sector = WordClass(bit: 34)
  static let outcome = WordClass(bit: 35)
  static let threshold = WordClass(bit: 36)
  static let spec = WordClass(bit: 37)
  static let duration = WordClass(bit: 38)
  static let formula = WordClass(bit: 39)
  static let verbless = WordClass(bit: 40)
  static let gained = WordClass(bit: 41)
  static let added = WordClass(bit: 42)
  static let subject = WordClass(bit: 43)
  static let manner = WordClass(bit: 44)
  static let means = WordClass(bit: 45)
  static let zero = WordClass(bit: 46)
  static let region = WordClass(bit: 47)
  static let setting = WordClass(bit: 48)
  static let atLeast = WordClass(bit: 49)
  static let achieve = WordClass(bit: 50)
  static let respectively = WordClass(bit: 51)
  static let contest = WordClass(bit: 52)
  static let relation = WordClass(bit: 53)
  static let work = WordClass(bit: 54)
  static let grade = WordClass(bit: 55)
  static let lasting = WordClass(bit: 56)
  static let extending = WordClass(bit: 57)
  static let numbered = WordClass(bit: 58)
  static let numbering = WordClass(bit: 59)
  static let coverb = WordClass(bit: 60)
  static let deed = WordClass(bit: 61)
  static let noun = WordClass(bit: 62)
  static let driving = WordClass(bit: 63)

  /// The names as the file writes them.
  static let names: [(name: StaticString, value: WordClass)] = [
    ("time", .time), ("comparison", .comparison), ("adverb", .adverb), ("reach", .reach), ("up", .up), ("down", .down),
    ("ranks", .ranks), ("share", .share), ("rate", .rate), ("head", .head), ("light", .light), ("verb", .verb),
    ("group", .group), ("connective", .connective), ("ensure", .ensure), ("strive", .strive), ("plan", .plan),
    ("guidance", .guidance), ("requirement", .requirement), ("goal", .goal), ("appeal", .appeal),
    ("address", .address), ("state", .state), ("causative", .causative), ("assigned", .assigned), ("duty", .duty),
    ("deadline", .deadline), ("halfyear", .halfYear), ("doer", .doer), ("lastyear", .lastYear),
    ("allyears", .allYears), ("whole", .whole), ("growth", .growth), ("dependent", .dependent), ("sector", .sector),
    ("outcome", .outcome), ("threshold", .threshold), ("spec", .spec), ("duration", .duration), ("formula", .formula),
    ("verbless", .verbless), ("gained", .gained), ("added", .added), ("subject", .subject), ("manner", .manner),
    ("means", .means), ("zero", .zero), ("region", .region), ("setting", .setting), ("atleast", .atLeast),
    ("achieve", .achieve), ("respectively", .respectively), ("contest", .contest), ("relation", .relation),
    ("work", .work), ("grade", .grade), ("lasting", .lasting), ("extending", .extending), ("numbered", .numbered),
    ("numbering", .numbering), ("coverb", .coverb), ("deed", .deed), ("noun", .noun), ("driving", .driving),
  ]
}
