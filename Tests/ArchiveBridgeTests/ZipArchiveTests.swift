import ArchiveBridge
import TestDocuments
import Testing

struct ZipArchiveTests {
  private let words = Array("政府工作报告".utf8)

  @Test func onlyWhatIsWantedIsUnpacked() throws {
    let bytes = ZipWriter.archive([.file("a/b.xml", words), .file("c.bin", [1, 2]), .file("empty", [])])
    let archive = try ZipArchive(bytes) { $0 != "c.bin" }
    #expect(archive.names == ["a/b.xml", "c.bin", "empty"])
    #expect(archive.contents == ["a/b.xml": words, "empty": []])
  }

  /// Names in an old encoding, which libarchive cannot turn into UTF-8: no two of them are one.
  @Test func namesInAnotherEncodingAreTold() throws {
    var bytes = ZipWriter.archive([.file("word/media/AA.png", [1]), .file("word/media/BB.png", [2])])
    // The same two bytes of GBK for each, in the entry and in the directory.
    for place in bytes.indices.dropLast() {
      if bytes[place] == 0x41, bytes[place + 1] == 0x41 {
        bytes.replaceSubrange(place...place + 1, with: [0xBC, 0xD7])
      }
      if bytes[place] == 0x42, bytes[place + 1] == 0x42 {
        bytes.replaceSubrange(place...place + 1, with: [0xD2, 0xD2])
      }
    }
    #expect(try ZipArchive(bytes) { _ in false }.names.count == 2)
  }

  @Test func anEmptyArchiveIsNone() {
    #expect(throws: ArchiveFailure.self) { try ZipArchive(ZipWriter.archive([])) { _ in true } }
  }

  @Test func limitsHold() {
    let bytes = ZipWriter.archive([.zeros("a", 1 << 20), .zeros("b", 1 << 20)])
    func failure(_ change: (inout ArchiveLimits) -> Void) -> ArchiveFailure? {
      var limits = ArchiveLimits()
      change(&limits)
      do {
        _ = try ZipArchive(bytes, limits: limits) { _ in true }
        return nil
      } catch { return error }
    }
    #expect(failure { $0.entries = 2 } == nil)
    #expect(failure { $0.entries = 1 } == .tooManyEntries(limit: 1))
    #expect(failure { $0.entryBytes = 1 << 20 } == nil)
    #expect(failure { $0.entryBytes = 1 << 20 - 1 } == .tooLarge(entry: "a", limit: 1 << 20 - 1))
    #expect(failure { $0.totalBytes = 3 << 19 } == .tooLarge(entry: "b", limit: 3 << 19))
    #expect(failure { $0.ratioFrom = 1 << 19 } == .packedTooWell(entry: "a", limit: 400))
    #expect(
      failure {
        $0.ratioFrom = 1 << 19; $0.ratio = 2000
      } == nil)
  }

  @Test func everyCutIsNoticed() {
    let bytes = ZipWriter.archive([.file("a", words), .file("b", words)])
    for count in 0..<bytes.count - 1 {
      #expect(throws: ArchiveFailure.self, "\(count)") { try ZipArchive(Array(bytes[..<count])) { _ in true } }
    }
  }

  @Test func aChangedByteOfTheContentIsNoticed() throws {
    let noise = (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    let bytes = ZipWriter.archive([.file("a", noise)])
    var missed = 0
    for place in stride(from: 60, to: bytes.count - 120, by: 37) {
      var changed = bytes
      changed[place] ^= 0x10
      if (try? ZipArchive(changed) { _ in true })?.contents["a"] != nil { missed += 1 }
    }
    #expect(missed == 0)
  }
}
