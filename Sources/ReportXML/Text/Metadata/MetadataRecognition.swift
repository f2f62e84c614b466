/// Reads the metadata of a report out of its title block and its first words.
struct MetadataRecognition {
  let text: [UInt8]
  let blocks: [Block]

  /// The day of delivery.
  let delivered: DateReader.PrintedDate?

  init(text: [UInt8], blocks: [Block]) {
    self.text = text
    self.blocks = blocks
    delivered = Self.date(text, blocks)
  }

  /// What the report says about itself; the periods come from its sections.
  func metadata(source: Metadata.Source, meanings: [Int: SectionMeaning]) -> Metadata {
    var metadata = Metadata(source: source)
    metadata.title = title()
    metadata.assembly = assembly()
    metadata.delivered = delivered?.iso
    metadata.speakers = speakers()
    metadata.jurisdiction = PlaceRecognition(text: text, blocks: blocks).name().map {
      .init(
        name: $0,
        code: Divisions.code(
          of: Array($0.utf8), near: lines(.title) + lines(.dateline) + lines(.byline),
          year: delivered.flatMap { Int($0.iso.prefix(4)) }))
    }
    let order = meanings.keys.sorted().compactMap { meanings[$0] }
    metadata.review = order.first { $0.kind == .review && $0.period != nil }?.period
    let plans = order.filter { $0.kind == .plan }.compactMap(\.period)
    metadata.plan = plans.first { $0.firstYear == $0.lastYear } ?? plans.first
    metadata.generator = .current
    return metadata
  }

  private func lines(_ kind: Block.Kind) -> [[UInt8]] { blocks.plainWords(of: kind, text) }

  // MARK: Title

  private func title() -> String? {
    let printed = lines(.title)
    if !printed.isEmpty {
      // A title may be printed twice, as the name of the page and as the title of the text.
      let distinct = printed.enumerated().filter { !printed[..<$0.offset].contains($0.element) }.map(\.element)
      return TitleWords.clean(distinct.reduce([], +))
    }
    return frontMatter("title").map { TitleWords.clean($0) }
  }

  /// The value of a key of the front matter.
  private func frontMatter(_ key: String) -> [UInt8]? {
    guard let block = blocks.first, block.kind == .frontMatter else { return nil }
    for line in text[block.range].split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    where line.starts(with: "\(key):".utf8) {
      let value = line.dropFirst(key.utf8.count + 1)
      let start = Characters.skipBlanks(text, from: value.startIndex, to: value.endIndex)
      return Array(text[start..<value.endIndex])
    }
    return nil
  }

  // MARK: Date

  private static func date(_ text: [UInt8], _ blocks: [Block]) -> DateReader.PrintedDate? {
    for kind in [Block.Kind.dateline, .title, .byline] {
      for block in blocks where block.kind == kind {
        if let date = DateReader.first(in: LineShape.plainWords(text, block.range)) { return date }
      }
    }
    if let front = blocks.first, front.kind == .frontMatter {
      for line in text[front.range].split(separator: 0x0A) where line.starts(with: "title:".utf8) {
        if let date = DateReader.first(in: Array(line)) { return date }
      }
    }
    return nil
  }

  // MARK: Assembly

  /// 汐州市第五届人民代表大会第五次会议, 州七届人大四次会议.
  private func assembly() -> Metadata.Assembly? {
    // A long date line may be printed in two: together they name the session whole.
    let datelines = lines(.dateline)
    for line in [datelines.reduce([], +)] + datelines + lines(.title) + lines(.byline) {
      if let assembly = AssemblyReader.assembly(in: line) { return assembly }
    }
    return nil
  }

  // MARK: Speaker

  private func speakers() -> [Metadata.Speaker] {
    var speakers: [Metadata.Speaker] = []
    var office: String?
    for line in lines(.byline) {
      if let announced = TitleBlock.announcedSpeaker(line) {
        if speakers.isEmpty { speakers.append(.init(name: announced, office: office)) }
        continue
      }
      guard let found = Lexicon.shared.last(.office, in: line) else {
        speakers.append(.init(name: String(decoding: line, as: UTF8.self), office: office))
        office = nil
        continue
      }
      let name = line[found.upperBound...]
      let printed = String(decoding: SpeakerWords.office(line[..<found.upperBound]), as: UTF8.self)
      if name.isEmpty {
        office = printed
      } else {
        speakers.append(.init(name: String(decoding: name, as: UTF8.self), office: printed))
      }
    }
    if speakers.isEmpty { speakers = SpeakerWords.inDateline(lines(.dateline) + lines(.title), office: office) }
    if speakers.isEmpty, let title = frontMatter("title") {
      speakers = SpeakerWords.inDateline([LineShape.plainWords(title, 0..<title.count)], office: office)
    }
    return speakers
  }
}
