/// Tables of GitHub's Markdown, for a summary: a heading and the findings of each document, then the totals.
struct MarkdownResult: ResultLayout {
  let language: MessageLanguage

  func begin(_ run: ValidationRun) -> [UInt8] {
    Array("# reportxml \(ReportXMLVersion.current): \(run.phase.rawValue)\n".utf8)
  }

  func append(_ file: ValidatedFile, of run: ValidationRun) -> [UInt8] {
    var words = [file.result.verdict.word(in: language), file.acceptance.word(in: language)]
    let counts = file.counts.words(in: language)
    if !counts.isEmpty { words.append(counts) }
    return section(file.name, words, file.countedFindings.map(\.finding))
  }

  func end(_ run: ValidationRun) -> [UInt8] {
    var markdown: [UInt8] = []
    if let policy = run.policy, !run.policyFindings.isEmpty {
      markdown += section(policy.identity.name, [], run.policyFindings.map(\.finding))
    }
    markdown += (language == .zh ? "\n## 合计\n\n" : "\n## Total\n\n").utf8
    let counts = run.totals.counts
    row(
      language == .zh
        ? ["文件", "接受", "不接受", "待定"] + Finding.Severity.allCases.map { $0.word(in: .zh) }
        : ["files", "accepted", "not accepted", "undecided", "fatal errors", "errors", "warnings", "notes"], &markdown)
    markdown += ("|" + String(repeating: " ---: |", count: 8) + "\n").utf8
    row(
      [String(run.totals.files)] + Acceptance.allCases.map { String(run.totals.acceptances[$0] ?? 0) }
        + Finding.Severity.allCases.map { String(counts[$0]) }, &markdown)
    return markdown
  }

  private func section(_ name: String, _ words: [String], _ findings: [Finding]) -> [UInt8] {
    var markdown = Array("\n## ".utf8)
    append(name, &markdown)
    markdown.append(0x0A)
    if !words.isEmpty { markdown += ("\n" + words.joined(separator: language == .zh ? "，" : ", ") + "\n").utf8 }
    guard !findings.isEmpty else { return markdown }
    markdown.append(0x0A)
    row(
      language == .zh ? ["级别", "编号", "行", "列", "问题"] : ["severity", "id", "line", "column", "finding"], &markdown)
    markdown += "| --- | --- | ---: | ---: | --- |\n".utf8
    for finding in findings {
      row(
        [
          finding.severity.word(in: language), finding.id.rawValue, finding.place.map { String($0.line) } ?? "",
          finding.place?.column.map { String($0) } ?? "", finding.message(in: language),
        ], &markdown)
    }
    return markdown
  }

  private func row(_ cells: [String], _ markdown: inout [UInt8]) {
    markdown.append(0x7C)
    for cell in cells {
      markdown.append(0x20)
      append(cell, &markdown)
      markdown += (cell.isEmpty ? "|" : " |").utf8
    }
    markdown.append(0x0A)
  }

  /// Nothing in a cell or heading is markup.
  private func append(_ text: String, _ markdown: inout [UInt8]) {
    markdown.append(text.printable, replacing: MarkdownTable.escape)
  }
}
