import Testing

@testable import ReportXML

/// Lines of input, however it is cut into pieces.
struct WorkerLinesTests {
  private func lines(_ text: String, cutInto size: Int, limit: Int = 100) -> [Worker.Line] {
    var lines = WorkerLines(limit: limit)
    var found: [Worker.Line] = []
    let bytes = Array(text.utf8)
    for start in stride(from: 0, to: bytes.count, by: size) {
      lines.append(Array(bytes[start..<min(start + size, bytes.count)])) { found.append($0) }
    }
    if let last = lines.end() { found.append(last) }
    return found
  }

  private func whole(_ text: String) -> Worker.Line { .whole(Array(text.utf8)) }

  @Test("the same lines in pieces of any size", arguments: 1...9)
  func pieces(_ size: Int) {
    #expect(lines("", cutInto: size) == [])
    #expect(lines("甲\n", cutInto: size) == [whole("甲")])
    #expect(lines("\n\n乙", cutInto: size) == [whole(""), whole(""), .last(Array("乙".utf8))])
    #expect(lines("甲\r\n乙丙\n", cutInto: size) == [whole("甲\r"), whole("乙丙")])
  }

  @Test("a line over the limit is one line, and the next is as it is", arguments: 1...9)
  func limit(_ size: Int) {
    let tooLong = Worker.Line.tooLong(limit: 4)
    #expect(
      lines("1234\n12345\n123456789\n12\n", cutInto: size, limit: 4) == [whole("1234"), tooLong, tooLong, whole("12")])
    #expect(lines("1\n123456789", cutInto: size, limit: 4) == [whole("1"), tooLong])
  }
}
