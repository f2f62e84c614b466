/// Puts aside the lines of a web page and the salutations that stand inside the body.
struct Boilerplate {
  let text: [UInt8]

  func mark(_ blocks: inout [Block], _ range: Range<Int>) {
    let title = TitleBlock(text: text)
    for i in range where blocks[i].kind == .paragraph && blocks[i].range.count <= 260 {
      if title.isSalutation(blocks[i]) {
        blocks[i].kind = .salutation
      } else if !LineShape.isFinished(text, blocks[i].range), title.isBoilerplate(blocks[i]) {
        blocks[i].kind = .boilerplate
      }
    }
  }
}
