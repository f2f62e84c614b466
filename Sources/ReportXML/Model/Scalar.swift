/// Characters by name, for the rules that ask for one, and what kind of character one is.
///
/// Rules read text as Unicode scalars in half-width form; what words a rule asks for stands in `Schemas/clause-words.tsv`.
enum Scalar {
  /// The scalars of words.
  static func all(_ words: some StringProtocol) -> [UInt32] { words.unicodeScalars.map(\.value) }

  /// A digit 0 to 9.
  @inline(__always)
  static func isDigit(_ scalar: UInt32) -> Bool { scalar >= digitZero && scalar <= digitZero + 9 }

  /// The value of a digit 0 to 9.
  @inline(__always)
  static func digit(_ scalar: UInt32) -> Int? { isDigit(scalar) ? Int(scalar - digitZero) : nil }

  /// A letter A to Z or a to z.
  @inline(__always)
  static func isLatin(_ scalar: UInt32) -> Bool { scalar & ~0x20 >= 0x41 && scalar & ~0x20 <= 0x5A }
}

/// Marks and signs: in half-width form by their plain names, and in Chinese punctuation.
extension Scalar {
  static let space: UInt32 = 0x20
  static let exclamationMark: UInt32 = 0x21  // !
  static let dollar: UInt32 = 0x24  // $
  static let percent: UInt32 = 0x25  // %
  static let leftParenthesis: UInt32 = 0x28  // (
  static let rightParenthesis: UInt32 = 0x29  // )
  static let plus: UInt32 = 0x2B  // +
  static let comma: UInt32 = 0x2C  // ,
  static let hyphen: UInt32 = 0x2D  // -
  static let point: UInt32 = 0x2E  // .
  static let slash: UInt32 = 0x2F  // /
  static let digitZero: UInt32 = 0x30  // 0
  static let colon: UInt32 = 0x3A  // :
  static let semicolon: UInt32 = 0x3B  // ;
  static let questionMark: UInt32 = 0x3F  // ?
  static let underscore: UInt32 = 0x5F  // _
  static let leftBrace: UInt32 = 0x7B  // {
  static let rightBrace: UInt32 = 0x7D  // }
  static let tilde: UInt32 = 0x7E  // ~
  static let pound: UInt32 = 0xA3  // £
  static let yen: UInt32 = 0xA5  // ¥
  static let middleDot: UInt32 = 0xB7  // ·
  static let times: UInt32 = 0xD7  // ×
  static let figureDash: UInt32 = 0x2012  // ‒
  static let enDash: UInt32 = 0x2013  // –
  static let emDash: UInt32 = 0x2014  // —
  static let horizontalBar: UInt32 = 0x2015  // ―
  static let openQuote: UInt32 = 0x201C  // “
  static let closeQuote: UInt32 = 0x201D  // ”
  static let bullet: UInt32 = 0x2022  // •
  static let permille: UInt32 = 0x2030  // ‰
  static let euro: UInt32 = 0x20AC  // €
  static let minus: UInt32 = 0x2212  // −
  static let ratio: UInt32 = 0x2236  // ∶
  static let tildeOperator: UInt32 = 0x223C  // ∼
  static let boxDash: UInt32 = 0x2500  // ─
  static let enumerationComma: UInt32 = 0x3001  // 、
  static let fullStop: UInt32 = 0x3002  // 。
  static let openTitle: UInt32 = 0x300A  // 《
  static let closeTitle: UInt32 = 0x300B  // 》
  static let openCorner: UInt32 = 0x300C  // 「
  static let closeCorner: UInt32 = 0x300D  // 」
  static let openWhiteCorner: UInt32 = 0x300E  // 『
  static let closeWhiteCorner: UInt32 = 0x300F  // 』
  static let openLenticular: UInt32 = 0x3010  // 【
  static let closeLenticular: UInt32 = 0x3011  // 】
  static let waveDash: UInt32 = 0x301C  // 〜
  static let wideExclamationMark: UInt32 = 0xFF01  // ！
  static let wideLeftParenthesis: UInt32 = 0xFF08  // （
  static let wideRightParenthesis: UInt32 = 0xFF09  // ）
  static let widePlus: UInt32 = 0xFF0B  // ＋
  static let wideComma: UInt32 = 0xFF0C  // ，
  static let wideHyphen: UInt32 = 0xFF0D  // －
  static let wideSlash: UInt32 = 0xFF0F  // ／
  static let wideColon: UInt32 = 0xFF1A  // ：
  static let wideSemicolon: UInt32 = 0xFF1B  // ；
  static let wideQuestionMark: UInt32 = 0xFF1F  // ？
  static let wideTilde: UInt32 = 0xFF5E  // ～
  static let narrowFullStop: UInt32 = 0xFF61  // ｡
  static let widePound: UInt32 = 0xFFE1  // ￡
  static let wideYen: UInt32 = 0xFFE5  // ￥
}
