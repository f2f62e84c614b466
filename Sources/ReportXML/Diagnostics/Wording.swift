/// The language of messages.
public enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
  /// 中文
  case zh
  /// English
  case en
}

extension Finding {
  /// The finding in words, one sentence or two: what is wrong, and what to do.
  public func message(in language: MessageLanguage) -> String {
    let wording = Wording.table[id] ?? Wording.unknown
    return (language == .zh ? wording.zh : wording.en).filled(with: arguments)
  }
}

/// The words of each message, with `{0}`, `{1}` for its arguments.
private struct Wording {
  var zh: String
  var en: String

  static let unknown = Wording(zh: "未说明的问题。", en: "A problem without a description.")

  static let table: [FindingID: Wording] = [
    .notWellFormed: Wording(
      zh: "XML 格式不正确，无法继续解析：{0}", en: "The XML is not well-formed and cannot be read further: {0}"),
    .tooLarge: Wording(
      zh: "文件有 {0} 字节，超过上限 {1} 字节。", en: "The file has {0} bytes; the limit is {1}."),
    .tooDeep: Wording(
      zh: "元素嵌套超过 {0} 层，报告不会如此之深。", en: "Elements nest deeper than {0}; no report does."),
    .documentType: Wording(
      zh: "不允许文档类型声明（DOCTYPE）：删去该声明及其中的实体。",
      en: "A document type declaration (DOCTYPE) is not allowed: remove it and its entities."),
    .notUTF8: Wording(
      zh: "此处的字节（{0}）不是 UTF-8：以声明的编码保存文件，或改正声明。GB18030 文件须声明 encoding=\"GB18030\"。",
      en: "The bytes here ({0}) are not UTF-8: save the file in the encoding it declares, or declare the one it has."),
    .contradictoryEncoding: Wording(
      zh: "文件以 UTF-8 字节序标记开头，却声明编码为 {0}：二者须一致。",
      en: "The file starts with a UTF-8 byte-order mark but declares {0}: make them agree."),
    .namespacePrefix: Wording(
      zh: "命名空间前缀没有声明，或声明有误：{0}", en: "A namespace prefix is undeclared or badly declared: {0}"),
    .tagMismatch: Wording(
      zh: "结束标签与开始标签不符：{0}", en: "An end tag does not match its start tag: {0}"),
    .emptyDocument: Wording(zh: "文件是空的，没有 XML。", en: "The file is empty: there is no XML in it."),
    .repeatedAttribute: Wording(zh: "同一属性出现两次：{0}", en: "An attribute stands twice in one tag: {0}"),
    .unknownEntity: Wording(
      zh: "实体没有定义：{0}。只能使用 &amp; &lt; &gt; &quot; &apos; 和字符引用。",
      en: "An entity is not defined: {0}. Use only &amp; &lt; &gt; &quot; &apos; and character references."),
    .notAReport: Wording(
      zh: "根元素是 <{0}>，不是命名空间 urn:reportxml:1 中的 <report>：这不是一份报告。",
      en: "The root is <{0}>, not <report> in the namespace urn:reportxml:1: this is no report."),
    .unknownElement: Wording(
      zh: "词汇表中没有元素 <{0}>（命名空间 {1}）。", en: "The vocabulary has no element <{0}> (namespace {1})."),
    .misplacedElement: Wording(zh: "元素 <{0}> 不能出现在这里。", en: "The element <{0}> cannot stand here."),
    .unknownAttribute: Wording(zh: "词汇表中没有属性 {0}。", en: "The vocabulary has no attribute {0}."),
    .badCharacterCode: Wording(
      zh: "“{0}”不是字符代码：应为四至六位大写十六进制数字，如 000C。",
      en: "“{0}” is no character code: four to six upper-case hexadecimal digits, such as 000C."),
    .noText: Wording(zh: "报告没有 <text> 元素，即没有正文。", en: "The report has no <text> element, and so no text."),
    .elementNotAllowed: Wording(
      zh: "元素 <{0}> 不能出现在这里；此处可以是 {1}。", en: "The element <{0}> is not allowed here; allowed is {1}."),
    .contentMissing: Wording(
      zh: "元素 <{0}> 内容不完整；还需要 {1}。", en: "The element <{0}> is not complete; it needs {1}."),
    .elementsNotAllowed: Wording(
      zh: "元素 <{0}> 中只能有文字，不能有其他元素。", en: "The element <{0}> holds text only, no other element."),
    .textNotAllowed: Wording(
      zh: "元素 <{0}> 中不能直接有文字：文字须在 <p>、<heading> 等元素之内。",
      en: "The element <{0}> cannot hold text directly: put it into a <p>, a <heading> or the like."),
    .attributeMissing: Wording(zh: "元素 <{0}> 缺少属性 {1}。", en: "The element <{0}> lacks the attribute {1}."),
    .attributeNotAllowed: Wording(
      zh: "元素 <{0}> 不能有属性 {1}。", en: "The element <{0}> cannot have the attribute {1}."),
    .valueNotListed: Wording(
      zh: "{0} 的值“{1}”不在允许之列：{2}。", en: "The value “{1}” of {0} is not one of {2}."),
    .valueMalformed: Wording(
      zh: "{0} 的值“{1}”格式不对{2}。", en: "The value “{1}” of {0} is malformed{2}."),
    .duplicateID: Wording(
      zh: "标识“{1}”已被另一个元素使用，或不是合法的标识：id 在整份报告中须唯一。",
      en: "The identifier “{1}” is in use by another element or no identifier: an id is unique in the report."),
    .rootNotAllowed: Wording(
      zh: "根元素 <{0}> 不是报告：应为命名空间 urn:reportxml:1 中的 <report>。",
      en: "The root <{0}> is no report: it must be <report> in the namespace urn:reportxml:1."),
    .contentNotEmpty: Wording(zh: "元素 <{0}> 必须是空的。", en: "The element <{0}> must be empty."),
    .grammarViolation: Wording(zh: "不符合语法：{0}", en: "The grammar does not allow this: {0}"),
    .grammarsDisagree: Wording(
      zh: "XSD 认为有效而 RELAX NG 认为无效：{0}。这是本程序的缺陷，请报告。",
      en: "XSD accepts what RELAX NG rejects: {0}. This is a defect of this program; please report it."),
    .digestDiffers: Wording(
      zh: "正文的 SHA-256 是 {0}，与 metadata/source 所记的 {1} 不同：正文被改动过。",
      en: "The text has SHA-256 {0}, but metadata/source says {1}: the text was changed."),
    .sizeDiffers: Wording(
      zh: "正文有 {0} 字节，metadata/source 所记为 {1} 字节。",
      en: "The text has {0} bytes, but metadata/source says {1}."),
    .rewriteDiffers: Wording(
      zh: "重新写出的 XML 与文件不同（第 {0} 字节起）：文件不是本程序的规范形式，内容无损。",
      en:
        "Written again, the XML differs from byte {0} on: the file is not in the form this program writes; nothing is lost."
    ),
    .sourceDiffers: Wording(
      zh: "报告的正文与文件 {0} 的字节不同。", en: "The text of the report is not that of the file {0}."),
    .encodingUnsupported: Wording(
      zh: "源文件编码 {0} 不受支持，无法还原其字节。", en: "The source encoding {0} is not supported; its bytes cannot be given back."),
    .checkIncomplete: Wording(
      zh: "检查“{0}”未能完成，不能判定是否有效：{1}", en: "The check “{0}” did not finish, so there is no verdict: {1}"),
    .findingsTruncated: Wording(
      zh: "问题超过 {0} 处，其余未列出。", en: "There are more than {0} findings; the rest is not listed."),
  ]
}

extension String {
  /// The string with `{0}`, `{1}` … replaced, in one pass: what a value brings along stays as it is.
  fileprivate func filled(with values: [String]) -> String {
    var result = ""
    var rest = utf8[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")) {
      result += String(decoding: rest[..<open], as: UTF8.self)
      let digit = rest.dropFirst(rest.distance(from: rest.startIndex, to: open) + 1)
      guard let number = digit.first, digit.dropFirst().first == UInt8(ascii: "}"),
        (0x30...0x39).contains(number), Int(number) - 0x30 < values.count
      else {
        result += "{"
        rest = digit
        continue
      }
      result += values[Int(number) - 0x30]
      rest = digit.dropFirst(2)
    }
    return result + String(decoding: rest, as: UTF8.self)
  }
}
