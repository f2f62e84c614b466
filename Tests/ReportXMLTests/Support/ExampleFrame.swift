@testable import ReportXML

/// A whole document around a piece of one: what the examples of the catalogue and the atomic documents stand in.
///
/// The report is invented, short and complete, and has no finding in any phase; size and digest of its source are those of its
/// text, whatever the piece brings in.
enum ExampleFrame {
  /// The report by itself.
  static let report = document("", in: "review") ?? []

  /// The document that a piece makes in a place of `Schemas/messages.rng`; `nil` for a place that is in no report: rules, a
  /// policy, a situation.
  static func document(_ piece: String, in place: String) -> [UInt8]? {
    switch place {
    case "document": Array(piece.utf8)
    case "source": try? Report(text: Array(piece.utf8)).xml()
    case "metadata": document(metadata: piece, text: text())
    case "text": document(metadata: metadata, text: piece)
    case "review": document(metadata: metadata, text: text(review: piece))
    case "plan": document(metadata: metadata, text: text(plan: piece))
    case "result": document(metadata: metadata, text: text(result: piece))
    case "promise": document(metadata: metadata, text: text(promise: piece))
    default: nil
    }
  }

  /// The document with blocks in both sections.
  static func document(review: String, plan: String) -> [UInt8] {
    document(metadata: metadata, text: text(review: review, plan: plan))
  }

  private static func document(metadata: String, text: String) -> [UInt8] {
    let draft = xml(metadata, text, byteCount: 0, sha256: String(repeating: "0", count: 64))
    // What cannot be read as a report has no source to describe.
    guard let source = try? Report(xml: Array(draft.utf8)).sourceBytes else { return Array(draft.utf8) }
    return Array(xml(metadata, text, byteCount: source.count, sha256: Digest.sha256(source)).utf8)
  }

  private static func xml(_ metadata: String, _ text: String, byteCount: Int, sha256: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <report xmlns="urn:reportxml:1" version="1.0" xml:lang="zh">
    <metadata>
    \(metadata)
    <source encoding="UTF-8" bytes="\(byteCount)" sha256="\(sha256)"/>
    <generator name="reportxml" version="0.1.0"/>
    </metadata>
    <text>\(text)</text>
    </report>

    """
  }

  private static let metadata = """
    <title>政府工作报告</title>
    <jurisdiction>云岭市</jurisdiction>
    <assembly congress="10" session="6">云岭市第十届人民代表大会第六次会议</assembly>
    <delivered date="2025-01-08"/>
    <speaker office="云岭市人民政府市长">沈知远</speaker>
    <review period="2024"/>
    <plan period="2025"/>
    """

  /// The text with blocks at the end of a section, or words at the end of a paragraph.
  private static func text(review: String = "", plan: String = "", result: String = "", promise: String = "") -> String
  {
    """
    <title>政府工作报告</title>

    <dateline><mark>——</mark><date when="2025-01-08">2025年1月8日</date>在云岭市<ordinal>第十届</ordinal>人民代表大会<ordinal>第六次</ordinal>会议上</dateline>

    <byline>云岭市人民政府市长　沈知远</byline>

    <salutation>各位代表：</salutation>

    <p>现在，我代表市人民政府，向大会报告工作，请予审议，并请市政协委员和其他列席人员提出意见。</p>

    <section id="s1" level="1" kind="review" period="2024"><heading style="numbered"><num value="1">一、</num>\
    <date when="2024">2024年</date>工作回顾</heading>

    <p><date when="2024">2024年</date>，在省委、省政府和市委的坚强领导下，全市上下稳中求进，完成了市十届人大五次会议确定的目标任务。</p>

    <p>全年地区生产总值<measure id="m1" indicator="地区生产总值" ref="gdp" type="level" value="25430000000" unit="CNY" \
    period="2024">254.3亿元</measure>，增长<measure id="m2" indicator="地区生产总值" ref="gdp" type="change" direction="up" \
    value="6.1" unit="%" period="2024">6.1%</measure>。粮食总产量<measure id="m3" indicator="粮食总产量" ref="grain-output" \
    type="level" value="238000" unit="t" period="2024">23.8万吨</measure>。城镇新增就业<measure id="m4" \
    indicator="城镇新增就业" ref="new-urban-jobs" type="count" value="3486" unit="人" period="2024">3486人</measure>。\
    \(result)</p>\(blocks(review))</section>

    <section id="s2" level="1" kind="plan" period="2025"><heading style="numbered"><num value="2">二、</num>\
    <date when="2025">2025年</date>工作安排</heading>

    <p><date when="2025">2025年</date>的主要预期目标是：<commitment id="c1" kind="target" modality="plan">地区生产总值增长\
    <measure id="m5" indicator="地区生产总值" ref="gdp" type="change" direction="up" value="6" unit="%" bound="approx" \
    period="2025">6%左右</measure></commitment>，<commitment id="c2" kind="target" modality="plan">城镇新增就业<measure \
    id="m6" indicator="城镇新增就业" ref="new-urban-jobs" type="count" value="3200" unit="人" bound="ge" \
    period="2025">3200人以上</measure></commitment>。</p>

    <p><commitment id="c3" kind="action" modality="plan">加快建设青溪大桥</commitment>，<commitment id="c4" kind="action" \
    modality="plan">改造老旧小区<measure id="m7" indicator="改造老旧小区" ref="old-communities" type="count" value="18" unit="个" \
    period="2025">18个</measure></commitment>。\(promise)</p>\(blocks(plan))</section>

    <section id="s3" level="1" kind="government" period="2025"><heading style="numbered"><num value="3">三、</num>\
    加强政府自身建设</heading>

    <p>坚持依法行政，<commitment id="c5" kind="action" modality="plan">自觉接受人大监督</commitment>。</p>

    <p>各位代表！让我们同心同德、真抓实干，为建设更加美好的云岭而努力奋斗！</p></section>

    """
  }

  private static func blocks(_ piece: String) -> String { piece.isEmpty ? "" : "\n\n\(piece)" }
}
