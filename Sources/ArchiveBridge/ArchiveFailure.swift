/// Why an archive was refused.
package enum ArchiveFailure: Error, Sendable, Hashable {
  /// It is damaged, or not whole; the words are libarchive's.
  case broken(String)
  /// An entry is locked with a password.
  case encrypted(String)
  case tooManyEntries(limit: Int)
  /// An entry, or all together, unpack to more than the limit.
  case tooLarge(entry: String, limit: Int)
  /// The archive grows as no document does.
  case packedTooWell(entry: String, limit: Int)
  /// Two entries of one name, upper and lower case being the same.
  case duplicate(String)
  /// A name that leads out of the archive, or that no system of files has.
  case unsafeName(String)
  /// A link or a device.
  case notAFile(String)
}
