/// What an archive may cost before it is refused.
package struct ArchiveLimits: Sendable, Hashable {
  /// Most entries.
  package var entries: Int
  /// Largest entry that is read, in bytes as unpacked.
  package var entryBytes: Int
  /// All entries that are read together, in bytes as unpacked.
  package var totalBytes: Int
  /// How many times the whole archive may grow, once more than ``ratioFrom`` bytes have come out of it.
  package var ratio: Int
  /// Below this size a good ratio is no sign of anything.
  package var ratioFrom: Int

  /// Limits for documents of an office: text packs about twenty to one, a bomb a thousand to one.
  package init(
    entries: Int = 10_000, entryBytes: Int = 256 << 20, totalBytes: Int = 512 << 20, ratio: Int = 400,
    ratioFrom: Int = 16 << 20
  ) {
    self.entries = entries
    self.entryBytes = entryBytes
    self.totalBytes = totalBytes
    self.ratio = ratio
    self.ratioFrom = ratioFrom
  }
}
