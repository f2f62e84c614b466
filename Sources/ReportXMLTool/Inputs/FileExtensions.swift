internal import SystemPackage

/// The extensions of names by which files are taken out of folders.
enum FileExtensions {
  /// What is converted: text, documents and pages.
  case text
  case xml
  /// Either.
  case reports
  /// Those in whose place the extension of an output stands.
  ///
  /// That of a document stays before it: a report may lie beside its text, as a.docx and a.md.
  case replaced

  var names: [String] {
    switch self {
    case .text: ["txt", "md", "markdown", "docx", "docm", "html", "htm"]
    case .replaced: ["txt", "md", "markdown", "xml"]
    case .xml: ["xml"]
    case .reports: Self.text.names + Self.xml.names
    }
  }

  func include(_ component: FilePath.Component) -> Bool {
    component.extension.map { names.contains($0.lowercased()) } ?? false
  }
}

/// The extensions that are taken of folders: .txt, .md.
func names(of extensions: FileExtensions) -> String { listed(extensions.names.map { ".\($0)" }) }
