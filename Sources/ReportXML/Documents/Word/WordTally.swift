/// What a document holds that is not in its text, or is there in another form: counted, to be told.
struct WordTally: Sendable, Hashable {
  var insertions = 0
  var deletions = 0
  var moves = 0
  var hiddenCharacters = 0
  var pictures = 0
  var objects = 0
  var headersAndFooters = 0
  var comments = 0
  var importedParts = 0
  /// Characters of symbol fonts that Unicode does not have.
  var unknownSymbols = 0
}
