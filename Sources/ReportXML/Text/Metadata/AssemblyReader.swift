/// Reads the name and the numbers of a people's congress in session.
enum AssemblyReader {
  /// The first session named in a line: 第十届人民代表大会第六次会议, 五届人大五次会议.
  static func assembly(in line: [UInt8]) -> Metadata.Assembly? {
    guard let congressSign = line.firstIndex(of: Array("届".utf8)) else { return nil }
    guard let congress = number(line, before: congressSign) else { return nil }
    let end: Int
    var session: Int?
    if let sessionSign = line.firstIndex(of: Array("次会议".utf8)) ?? line.firstIndex(of: Array("次全体会议".utf8)),
      sessionSign > congressSign, let count = number(line, before: sessionSign)
    {
      session = count.value
      end = sessionSign + (line[sessionSign...].starts(with: "次会议".utf8) ? 9 : 15)
    } else if let congressEnd = line.firstIndex(of: Array("代表大会".utf8)), congressEnd > congressSign {
      end = congressEnd + 12
    } else {
      return nil
    }
    let name = line[nameStart(line, before: congress.start)..<end]
    return .init(name: String(decoding: name, as: UTF8.self), congress: congress.value, session: session)
  }

  /// The number that ends at `position`, with or without 第 before it; the start includes 第.
  private static func number(_ line: [UInt8], before position: Int) -> (value: Int, start: Int)? {
    var start = position
    while start > 0 {
      let (scalar, length) = Characters.scalar(line, before: start, 0)
      guard ChineseNumeral.value(scalar) != nil || Characters.digit(scalar) != nil else { break }
      start -= length
    }
    guard start < position else { return nil }
    let value =
      ChineseNumeral.digits(line, start, position)?.value ?? ChineseNumeral.count(line, start, position)?.value
    guard let value, value > 0 else { return nil }
    let (scalar, length) = Characters.scalar(line, before: start, 0)
    return (value, scalar == 0x7B2C ? start - length : start)
  }

  /// Where the name of the congress begins: after the date, the dash, the bracket or 在.
  static func nameStart(_ line: [UInt8], before position: Int) -> Int {
    var start = position
    while start > 0 {
      let (scalar, length) = Characters.scalar(line, before: start, 0)
      // 在, the 日 of a date, dashes, brackets and digits end the words before the name.
      guard (0x3400...0x9FFF).contains(scalar), scalar != 0x5728 else { break }
      if scalar == 0x65E5 {
        let before = Characters.scalar(line, before: start - length, 0).value
        if Characters.digit(before) != nil || ChineseNumeral.value(before) != nil { break }
      }
      start -= length
    }
    return start
  }
}
