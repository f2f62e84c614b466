/// The report around its text: the `report` element with `metadata` and an empty `text` as the place where the text goes.
///
/// It is markup like the text itself, so that a document written by hand keeps its own layout; `Metadata` is a view of it.
enum Frame {
  /// The frame of a report with these metadata, one element a line.
  static func markup(_ metadata: Metadata, language: String) -> Markup {
    var builder = MarkupBuilder(text: [])
    builder.open(.report)
    builder.attribute(.version, Vocabulary.version)
    builder.attribute(.xmlLang, language)
    builder.append("\n".utf8)
    builder.open(.metadata)
    builder.append("\n".utf8)
    write(metadata, into: &builder)
    builder.close()
    builder.append("\n".utf8)
    builder.open(.text)
    builder.close()
    builder.append("\n".utf8)
    builder.close()
    return builder.markup
  }

  private static func write(_ metadata: Metadata, into builder: inout MarkupBuilder) {
    func line(_ element: Element, _ content: String = "", _ attributes: [(AttributeName, String?)] = []) {
      builder.open(element)
      for (name, value) in attributes {
        if let value { builder.attribute(name, XMLCharacters.allowed(value)) }
      }
      builder.append(XMLCharacters.allowed(content).utf8)
      builder.close()
      builder.append("\n".utf8)
    }
    if let title = metadata.title { line(.title, title) }
    if let place = metadata.jurisdiction { line(.jurisdiction, place.name, [(.code, place.code)]) }
    if let assembly = metadata.assembly {
      line(
        .assembly, assembly.name,
        [(.congress, assembly.congress.map(String.init)), (.session, assembly.session.map(String.init))])
    }
    if let delivered = metadata.delivered { line(.delivered, "", [(.date, delivered)]) }
    for speaker in metadata.speakers { line(.speaker, speaker.name, [(.office, speaker.office)]) }
    if let review = metadata.review { line(.review, "", [(.period, review.iso)]) }
    if let plan = metadata.plan { line(.plan, "", [(.period, plan.iso)]) }
    let source = metadata.source
    line(
      .source, "",
      [
        (.encoding, source.encoding), (.bom, source.hasByteOrderMark ? "true" : nil),
        (.bytes, String(source.byteCount)), (.sha256, source.sha256), (.format, source.extraction?.format),
        (.textBytes, source.extraction.map { String($0.byteCount) }), (.textSha256, source.extraction?.sha256),
      ])
    if let generator = metadata.generator {
      line(.generator, "", [(.name, generator.name), (.version, generator.version)])
    }
  }

  /// Reads the metadata out of a frame.
  static func metadata(of frame: Markup) -> Metadata {
    var metadata = Metadata(source: Metadata.Source(encoding: "", hasByteOrderMark: false, byteCount: 0, sha256: ""))
    guard let report = frame.child(.report, of: nil), let head = frame.child(.metadata, of: report) else {
      return metadata
    }
    for index in frame.children(of: head) {
      func value(_ name: AttributeName) -> String? { frame.value(name, of: index) }
      let content = frame.string(frame.spans[index].range)
      switch frame.spans[index].element {
      case .title: metadata.title = content
      case .jurisdiction: metadata.jurisdiction = .init(name: content, code: value(.code))
      case .assembly:
        metadata.assembly = .init(
          name: content, congress: value(.congress).flatMap { Int($0) }, session: value(.session).flatMap { Int($0) })
      case .delivered: metadata.delivered = value(.date)
      case .speaker: metadata.speakers.append(.init(name: content, office: value(.office)))
      case .review: metadata.review = value(.period).flatMap { Period(iso: $0) }
      case .plan: metadata.plan = value(.period).flatMap { Period(iso: $0) }
      case .source:
        metadata.source = .init(
          encoding: value(.encoding) ?? "", hasByteOrderMark: value(.bom) == "true",
          byteCount: value(.bytes).flatMap { Int($0) } ?? 0, sha256: value(.sha256) ?? "")
        metadata.source.extraction = value(.format).map {
          .init(
            format: $0, byteCount: value(.textBytes).flatMap { Int($0) } ?? 0, sha256: value(.textSha256) ?? "")
        }
      case .generator: metadata.generator = .init(name: value(.name) ?? "", version: value(.version) ?? "")
      default: break
      }
    }
    return metadata
  }
}

/// Which characters XML 1.0 can carry (production 2 of the recommendation).
enum XMLCharacters {
  /// The string without the characters that XML cannot carry: for values, which are derived and no part of the text.
  static func allowed(_ value: String) -> String {
    var allowed = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0xFFFD, 0x10000...: allowed.append(scalar)
      default: break
      }
    }
    return String(allowed)
  }
}
