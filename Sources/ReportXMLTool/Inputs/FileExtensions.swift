internal import SystemPackage

/// The extensions of names by which files are taken out of folders.
enum FileExtensions {
  case text
  case xml
  /// Either.
  case reports

  var names: [String] {
    switch self {
    case .text: ["txt", "md", "markdown"]
    case .xml: ["xml"]
    case .reports: Self.text.names + Self.xml.names
    }
  }

  func include(_ component: FilePath.Component) -> Bool {
    component.extension.map { names.contains($0.lowercased()) } ?? false
  }
}

/// The extensions that are taken of folders: .txt, .md.
func names(of extensions: FileExtensions) -> String { extensions.names.map { ".\($0)" }.joined(separator: ", ") }
