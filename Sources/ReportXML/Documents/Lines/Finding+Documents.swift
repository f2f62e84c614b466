internal import ArchiveBridge
internal import XMLBridge

extension Finding {
  /// What is wrong with an archive.
  init(_ failure: ArchiveFailure) {
    switch failure {
    case .broken(let words): self.init(.archiveBroken, detail: words)
    case .encrypted(let name): self.init(.archiveEncrypted, [name])
    case .tooManyEntries(let limit): self.init(.archiveEntries, [String(limit)])
    case .tooLarge(let name, let limit): self.init(.archiveEntryLarge, [name, String(limit)])
    case .packedTooWell(let name, let limit): self.init(.archiveRatio, [name, String(limit)])
    case .duplicate(let name): self.init(.archiveDuplicate, [name])
    case .unsafeName(let name): self.init(.archiveName, [name])
    case .notAFile(let name): self.init(.archiveLink, [name])
    }
  }

  /// What is wrong with a part of a document.
  init(_ failure: XMLFailure, part: String) {
    let first = failure.diagnostics.first
    switch first.flatMap({ $0.domain == .policy ? Diagnostic.Policy(rawValue: $0.code) : nil }) {
    case .documentType: self.init(.partDocumentType, [part])
    case .tooDeep: self.init(.partTooDeep, [part, first?.arguments.first ?? ""])
    default:
      let place = first?.place.map { String($0.line) } ?? "–"
      self.init(.partBroken, [part, place], detail: first?.message)
    }
  }
}
