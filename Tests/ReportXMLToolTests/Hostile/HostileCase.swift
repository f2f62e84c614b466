import Testing

/// An input that means no good, or a file system that does not: how it is made, what is done with it, what must come of it.
///
/// Another kind of input is another file with a list of these, and a line in ``HostileCase/all``.
struct HostileCase: Sendable, CustomTestStringConvertible {
  /// What it is, as a phrase.
  var name: String
  /// A shell script that makes it in the working folder, with the functions of ``prelude``.
  var made: String
  /// The arguments of `reportxml`, as a shell reads them; more may come before and behind.
  var command: String
  /// The exit status.
  var status: Int32
  /// The identifier of the first finding on standard error or output; `nil` if there is none.
  var id: String?

  init(_ name: String, made: String = "", _ command: String, _ status: Int32, _ id: String? = nil) {
    self.name = name
    self.made = made
    self.command = command
    self.status = status
    self.id = id
  }

  var testDescription: String { name }

  static let all = text + xml + names + files + outputs

  /// Functions for making inputs.
  ///
  /// `bytes 5 a` is `aaaaa`, `words 2 政府` is `政府政府`, `report '<p>甲</p>'` a document with that in it, `good NAME` a text that
  /// converts.
  static let prelude = """
    bytes() { head -c "$1" /dev/zero | tr '\\0' "$2"; }
    words() { yes "$2" | head -n "$1" | tr -d '\\n'; }
    report() {
      printf '<?xml version="1.0" encoding="UTF-8"?>\\n<report xmlns="urn:reportxml:1" version="1.0">\\n<metadata>'
      printf '<source encoding="UTF-8" bytes="0" sha256="%064d"/></metadata>\\n<text>%s</text></report>\\n' 0 "$1"
    }
    good() { printf '政府工作报告\\n\\n一、工作回顾\\n\\n全县生产总值100亿元。\\n' > "$1"; }

    """
}
