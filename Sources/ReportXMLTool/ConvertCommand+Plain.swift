internal import ArgumentParser

// A line that has files and no options needs no parser. The parser looks at every option through reflection, which takes as
// long as to convert a short report; a test holds what is made here to what it makes.

extension ConvertCommand {
  /// The command of a line such as `reportxml convert report.txt`; `nil` of any other.
  init?(plain arguments: some Sequence<String>) {
    var files = Array(arguments)
    guard files.first == "convert" else { return nil }
    files.removeFirst()
    guard files.allSatisfy({ $0 == "-" || !$0.utf8.starts(with: "-".utf8) }), let input = InputOptions(plain: files)
    else { return nil }
    self.init()
    self.input = input
    output = nil
    outDir = nil
    skipExisting = false
    encoding = nil
    recover = false
    lang = nil
  }
}

extension InputOptions {
  /// Files without options; `nil` where they are refused.
  fileprivate init?(plain names: [String]) {
    self.init()
    files = names
    list = nil
    jobs = nil
    maxSize = ByteCount(Input.limit)
    summary = nil
    guard (try? validate()) != nil else { return nil }
  }
}
