/// What a record asks for.
struct WorkerRecord {
  enum Input {
    case content(String)
    case xml(String)
    case path(String)
  }

  var input: Input
  /// What the report is called in results and tables: the identifier, or the path.
  var name: String
  var options: Worker.Options

  init(_ members: WorkerMembers, options defaults: Worker.Options) throws(WorkerFailure) {
    try members.expectNone(but: ["id", "content", "xml", "path", "options"])
    let content = try members.string("content")
    let xml = try members.string("xml")
    let path = try members.string("path")
    switch (content, xml, path) {
    case (let content?, nil, nil): input = .content(content)
    case (nil, let xml?, nil): input = .xml(xml)
    case (nil, nil, let path?): input = .path(path)
    default:
      let count = [content, xml, path].count { $0 != nil }
      throw WorkerFailure(.recordInput, [String(count)])
    }
    name = try members.id()?.text ?? path ?? ""
    options = try Self.options(members, defaults)
  }

  private static func options(
    _ record: WorkerMembers, _ defaults: Worker.Options
  ) throws(WorkerFailure) -> Worker.Options {
    guard let members = try record.object("options") else { return defaults }
    try members.expectNone(but: ["return", "phase", "maxFindings"])
    var options = defaults
    if let products: [Worker.Product] = try members.choices("return") { options.products = Set(products) }
    if let phase: Phase = try members.choice("phase") { options.phase = phase }
    if let limit = try members.count("maxFindings") { options.findingLimit = limit }
    return options
  }
}

/// How a record is called: given back as it is.
enum WorkerID: Hashable {
  case string(String)
  case integer(Int)

  var text: String {
    switch self {
    case .string(let string): string
    case .integer(let integer): String(integer)
    }
  }
}
