/// What kind of thing a finding is about: the letters in the middle of its identifier.
public enum MessageFamily: String, Sendable, Hashable, CaseIterable {
  case input = "IO"
  case wellFormed = "WF"
  case extraction = "EX"
  case reading = "RD"
  case grammar = "XS"
  case grammarAgreement = "NG"
  case verification = "VF"
  case structure = "ST"
  case references = "ID"
  case metadata = "MD"
  case dates = "DT"
  case measures = "MS"
  case commitments = "CM"
  case text = "TX"
  case ruleSet = "RL"
  case policy = "PL"
  case worker = "WK"
  case `internal` = "IN"

  /// What it is called.
  public var title: Bilingual {
    switch self {
    case .input: Bilingual(zh: "输入与输出", en: "Input and output")
    case .wellFormed: Bilingual(zh: "XML 格式", en: "Well-formed XML")
    case .extraction: Bilingual(zh: "文档与网页", en: "Documents and pages")
    case .reading: Bilingual(zh: "读入报告", en: "Reading a report")
    case .grammar: Bilingual(zh: "词汇表的语法", en: "The grammar of the vocabulary")
    case .grammarAgreement: Bilingual(zh: "两种语法的一致", en: "Agreement of the grammars")
    case .verification: Bilingual(zh: "与源文件核对", en: "Comparison with the source")
    case .structure: Bilingual(zh: "结构", en: "Structure")
    case .references: Bilingual(zh: "标识与引用", en: "Identifiers and references")
    case .metadata: Bilingual(zh: "元数据", en: "Metadata")
    case .dates: Bilingual(zh: "日期与时期", en: "Dates and periods")
    case .measures: Bilingual(zh: "数字", en: "Figures")
    case .commitments: Bilingual(zh: "承诺", en: "Promises")
    case .text: Bilingual(zh: "文字", en: "Text")
    case .ruleSet: Bilingual(zh: "规则文件", en: "Rule sets")
    case .policy: Bilingual(zh: "验收政策", en: "Policies")
    case .worker: Bilingual(zh: "工作进程的记录", en: "Records of the worker")
    case .internal: Bilingual(zh: "检查本身", en: "The checks themselves")
    }
  }
}

extension FindingID {
  /// The family that its letters name; `nil` for an identifier of a rule set of others.
  public var family: MessageFamily? {
    let parts = rawValue.split(separator: "-")
    return parts.count == 3 && parts[0] == "RX" ? MessageFamily(rawValue: String(parts[1])) : nil
  }
}
