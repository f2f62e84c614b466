import Testing

@testable import ReportXML

/// Which place a name means, and its code of GB/T 2260.
///
/// The names are those of the standard.
struct DivisionTests {
  static let cases: [(name: String, near: [String], year: Int?, code: String?)] = [
    ("北京市", [], nil, "110000"), ("昌平区", [], nil, "110114"), ("北京市昌平区", [], nil, "110114"),
    // Four places are called 鼓楼区.
    ("鼓楼区", [], nil, nil), ("鼓楼区", ["南京市鼓楼区政府工作报告"], nil, "320106"), ("鼓楼区", ["福建省", "福州市"], nil, "350102"),
    ("鼓楼区", ["南京市", "福州市"], nil, nil), ("鼓楼区", ["云岭市"], nil, nil),
    ("南京市鼓楼区", [], nil, "320106"), ("江苏省南京市鼓楼区", [], nil, "320106"), ("江苏省鼓楼区", [], nil, nil),
    ("福建省鼓楼区", [], nil, "350102"), ("开封市鼓楼区", [], nil, "410204"),
    // The place above is another: no place is meant that there is.
    ("江苏省昌平区", [], nil, nil), ("云岭市昌平区", [], nil, nil), ("昌平区北京市", [], nil, nil),
    // A code of before 1997 was one of 四川省.
    ("重庆市", [], 1996, nil), ("重庆市", [], 1997, "500000"), ("万州区", [], 1996, nil), ("万州区", [], 2020, "500101"),
    ("海口市", [], 1987, nil), ("海口市", [], 1988, "460100"), ("北京市", [], 1954, "110000"),
    ("嘉峪关市", [], nil, "620200"), ("嘉峪关市", ["嘉峪关市人民政府"], nil, "620200"),
    ("云岭市", [], nil, nil), ("", [], nil, nil), ("市", [], nil, nil),
  ]

  @Test("is told by the name, the places above and the year", arguments: cases.indices)
  func code(_ index: Int) {
    let (name, near, year, code) = Self.cases[index]
    #expect(Divisions.code(of: Array(name.utf8), near: near.map { Array($0.utf8) }, year: year) == code)
  }

  @Test("Every code leads to its names, and with the places above to itself")
  func wholeTable() {
    let lines = String(decoding: EmbeddedSchema.divisions.bytes, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").map(String.init) }
    #expect(lines.count > 3300 && lines.map { $0[0] } == lines.map { $0[0] }.sorted())
    let names = Dictionary(uniqueKeysWithValues: lines.map { ($0[0], $0[1]) })
    for line in lines {
      let code = line[0]
      #expect(Divisions.names(of: code)?.first == line[1])
      let above = [code.prefix(2) + "0000", code.prefix(4) + "00"].filter { $0 != code }.compactMap {
        names[String($0)]
      }
      // 嘉峪关市 is a city, and the only place in it.
      let isCityAgain = above.last == line[1]
      #expect((Divisions.code(of: Array((above.joined() + line[1]).utf8)) == code) != isCityAgain, "\(line)")
    }
    for code in ["", "0", "110000\t", "000000", "999999", "11010", "# Admi"] {
      #expect(Divisions.names(of: code) == nil)
    }
  }

  @Test(
    "A report that names the place above has the code",
    arguments: [
      ("南京市鼓楼区人民政府区长 陆承樾", "鼓楼区", "320106"), ("鼓楼区人民政府区长 陆承樾", "鼓楼区", nil),
    ])
  func report(_ byline: String, _ place: String, _ code: String?) throws {
    let text = "政府工作报告\n\n——2024年1月18日在\(place)第十七届人民代表大会第三次会议上\n\(byline)\n\n各位代表：\n\n一、工作回顾\n"
    #expect(try Report(text: text).metadata.jurisdiction == .init(name: place, code: code))
  }
}
