/// What a reader makes of a document: its text, and what it decided on the way.
struct DocumentContent: Sendable {
  var text: DocumentText
  var findings: [Finding]
}
