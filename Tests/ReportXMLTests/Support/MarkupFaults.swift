@testable import ReportXML

extension Markup {
  /// What is wrong with the spans: nothing, if they are a tree over the text.
  var faults: [String] {
    var faults: [String] = []
    func expect(_ holds: Bool, _ index: Int, _ law: String) {
      if !holds { faults.append("span \(index) \(spans[index].element): \(law)") }
    }
    var open: [Int] = []
    var position = 0
    for (index, span) in spans.enumerated() {
      while let last = open.last, Int(spans[last].next) <= index {
        position = Int(spans[last].end)
        open.removeLast()
      }
      expect(span.start <= span.end && Int(span.end) <= text.count, index, "lies in the text")
      expect(isBorder(Int(span.start)) && isBorder(Int(span.end)), index, "cuts no character")
      expect(Int(span.start) >= position, index, "starts behind what ends before it")
      expect(Int(span.next) > index && Int(span.next) <= spans.count, index, "ends in the list")
      if let parent = open.last {
        expect(span.end <= spans[parent].end && span.next <= spans[parent].next, index, "lies inside its parent")
      }
      let first = Int(span.attributes)
      expect(first >= 0 && first + Int(span.attributeCount) <= attributes.count, index, "has attributes in the list")
      position = Int(span.start)
      open.append(index)
    }
    for attribute in attributes
    where attribute.start < 0 || attribute.start > attribute.end || Int(attribute.end) > values.count {
      faults.append("the value of \(attribute.name) lies outside the values")
    }
    return faults
  }

  private func isBorder(_ offset: Int) -> Bool { offset >= text.count || text[offset] & 0xC0 != 0x80 }

  /// What is wrong with the sections: levels that are not their depth, identifiers that are used twice.
  var sectionFaults: [String] {
    var faults: [String] = []
    var ids: Set<String> = []
    var open: [Int] = []
    for (index, span) in spans.enumerated() where span.element == .section {
      while let last = open.last, Int(spans[last].next) <= index { open.removeLast() }
      open.append(index)
      let level = value(.level, of: index)
      if level != String(open.count) {
        faults.append("section \(index) has level \(level ?? "–") at depth \(open.count)")
      }
      let id = value(.id, of: index) ?? ""
      if id.isEmpty || !ids.insert(id).inserted { faults.append("section \(index) has the id “\(id)”") }
    }
    return faults
  }
}
