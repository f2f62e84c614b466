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
      } else if i > range.lowerBound, blocks[i - 1].kind == .boilerplate, isBracket(blocks[i]) {
        // 【E-mail推荐 and its bracket on the next line.
        blocks[i].kind = .boilerplate
      }
    }
  }

  private func isBracket(_ block: Block) -> Bool {
    guard block.range.count <= 6 else { return false }
    var i = block.range.lowerBound
    while i < block.range.upperBound {
      let (scalar, length) = Characters.scalar(text, i, block.range.upperBound)
      guard Characters.closes(scalar) || scalar == 0x3011 || scalar == 0x5D || Characters.isBlank(scalar) else {
        return false
      }
      i += length
    }
    return true
  }
}
