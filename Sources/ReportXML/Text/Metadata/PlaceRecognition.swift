/// Finds the place whose government reports.
///
/// The title block says it in one of a few ways; each is tried in turn, and the first that gives a name of a place wins:
/// the name of the congress (在汐州市第五届), the office of the speaker (砚溪县人民政府代县长), the title (汐州市政府工作报告), and
/// the opening formula (我代表汐州市人民政府).
struct PlaceRecognition {
  let text: [UInt8]
  let blocks: [Block]

  func name() -> String? {
    let datelines = lines(.dateline)
    let bylines = lines(.byline)
    let titles = lines(.title)
    if (bylines + titles).contains(where: { $0.contains("国务院") })
      || datelines.contains(where: { $0.contains("全国人民代表大会") })
    {
      return "国务院"
    }
    for candidate in (datelines + titles).lazy.compactMap(beforeCongress) + bylines.compactMap(beforeOffice)
      + titles.compactMap(beforeTitle) + opening() + frontMatter()
    where Self.isPlace(candidate) {
      return String(decoding: candidate, as: UTF8.self)
    }
    return mostNamed(classes: datelines.compactMap(beforeCongress) + bylines.compactMap(beforeOffice))
  }

  /// Where the title block says no more than 州 or 市 (在州七届人大四次会议上), the place of that class that the text names most.
  private func mostNamed(classes: [[UInt8]]) -> String? {
    guard let kind = classes.first(where: { $0.count == 3 }) else { return nil }
    var counts: [[UInt8]: Int] = [:]
    for block in blocks where block.kind == .paragraph || block.kind == .heading {
      for end in block.range.dropLast(2)
      where text[end] == kind[0] && text[end + 1] == kind[1] && text[end + 2] == kind[2] {
        for length in [6, 9, 12] where end - length >= block.range.lowerBound {
          counts[Array(text[(end - length)..<(end + 3)]), default: 0] += 1
        }
      }
    }
    let named = counts.filter { $0.value > 1 && Divisions.contains($0.key) }.sorted { $0.value > $1.value }
    guard let best = named.first, named.count < 2 || best.value > named[1].value else { return nil }
    return String(decoding: best.key, as: UTF8.self)
  }

  private func lines(_ kind: Block.Kind) -> [[UInt8]] {
    blocks.plainWords(of: kind, text)
  }

  /// 汐州市 of 在汐州市第五届人民代表大会.
  private func beforeCongress(_ line: [UInt8]) -> [UInt8]? {
    guard let assembly = AssemblyReader.assembly(in: line) else { return nil }
    let name = Array(assembly.name.utf8)
    guard let end = name.firstIndex(of: Array("届".utf8)) else { return nil }
    var start = end
    while start > 0 {
      let (scalar, length) = Characters.scalar(name, before: start, 0)
      guard scalar == 0x7B2C || ChineseNumeral.value(scalar) != nil || Characters.digit(scalar) != nil else { break }
      start -= length
    }
    return Array(name[..<start])
  }

  /// 砚溪县 of 砚溪县人民政府代县长陆承樾, 汐州市 of 汐州市市长闻笙.
  private func beforeOffice(_ line: [UInt8]) -> [UInt8]? {
    let line = Array(SpeakerWords.office(line[...]))
    if let end = line.firstIndex(of: Array("人民政府".utf8)) { return Array(line[..<end]) }
    guard let office = Lexicon.shared.last(.office, in: line) else { return nil }
    var end = office.lowerBound
    if line[..<end].suffix(3).elementsEqual("代".utf8) || line[..<end].suffix(3).elementsEqual("副".utf8) { end -= 3 }
    return Array(line[..<end])
  }

  /// 汐州市 of 汐州市政府工作报告, 汐州市2024年政府工作报告, 2024年汐州市人民政府工作报告.
  private func beforeTitle(_ line: [UInt8]) -> [UInt8]? {
    guard let end = ["人民政府", "政府工作报告", "工作报告"].compactMap({ line.firstIndex(of: Array($0.utf8)) }).min() else {
      return nil
    }
    var words = Array(line[..<end])
    if let printed = ChineseNumeral.year(words, 0, words.count) {
      words.removeFirst(printed.end)
      for word in ["年度", "年"] where words.starts(with: word.utf8) { words.removeFirst(word.utf8.count) }
    }
    if let year = words.firstIndex(where: { (0x30...0x39).contains($0) }) { words.removeSubrange(year...) }
    if words.suffix(6).elementsEqual("政府".utf8) { words.removeLast(6) }
    return words
  }

  /// 上海市 of 我代表上海市人民政府, in the first paragraphs.
  private func opening() -> [[UInt8]] {
    var found: [[UInt8]] = []
    for block in blocks.prefix(40) where block.kind == .paragraph {
      let words = Array(text[block.range.prefix(600)])
      guard let start = words.firstIndex(of: Array("代表".utf8)), let end = words.firstIndex(of: Array("人民政府".utf8)),
        end > start + 6, end - start < 80
      else { continue }
      found.append(Array(words[(start + 6)..<end]))
      break
    }
    return found
  }

  private func frontMatter() -> [[UInt8]] {
    guard let block = blocks.first, block.kind == .frontMatter else { return [] }
    return text[block.range].split(separator: 0x0A).filter { $0.starts(with: "title:".utf8) }
      .compactMap { beforeTitle(LineShape.plainWords(text, $0.startIndex + 6..<$0.endIndex)) }
  }

  /// A name of a place: more than its class word alone (市, 省, 自治区), and nothing but Chinese characters.
  static func isPlace(_ words: [UInt8]) -> Bool {
    guard words.count >= 6, words.count <= 60 else { return false }
    let classes = [
      "特别行政区", "自治区", "自治州", "自治县", "自治旗", "地区", "林区", "矿区", "新区", "省", "市", "州", "县", "区", "旗", "盟", "镇", "乡",
    ]
    guard let suffix = classes.first(where: { words.suffix($0.utf8.count).elementsEqual($0.utf8) }) else {
      return false
    }
    guard words.count > suffix.utf8.count + 2 else { return false }
    return stride(from: 0, to: words.count, by: 3).allSatisfy {
      (0x3400...0x9FFF).contains(Characters.scalar(words, $0, words.count).value)
    }
  }
}
