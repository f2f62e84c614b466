internal import XMLBridge

/// The elements of HTML that decide what is text and where lines end.
enum PageElement: String, Sendable, CaseIterable {
  case html, head, title, meta, body
  // What is never shown as text
  case script, style, noscript, template, iframe, object, embed, svg, canvas, audio, video
  // Controls
  case input, select, textarea, button, datalist
  // Parts of a page
  case nav, header, footer, aside, article, main, section
  // Blocks
  case div, p, center, blockquote, pre, ul, ol, li, dl, dt, dd, figure, figcaption, form, fieldset, address, hr, details
  case summary, h1, h2, h3, h4, h5, h6
  case table, thead, tbody, tfoot, tr, td, th, caption
  // Inside of lines
  case br, img, a, b, strong

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  init?(_ name: Span<UInt8>) {
    guard let element = Self.byName[String(copying: name)] else { return nil }
    self = element
  }

  /// Whether what is inside is no text of the page.
  var isOpaque: Bool {
    switch self {
    case .script, .style, .noscript, .template, .iframe, .object, .embed, .svg, .canvas, .audio, .video: true
    default: isControl
    }
  }

  var isControl: Bool {
    switch self {
    case .input, .select, .textarea, .button, .datalist: true
    default: false
    }
  }

  /// Whether lines end where it begins and where it ends.
  var isBlock: Bool {
    switch self {
    case .br, .img, .a, .b, .strong, .meta, .title, .head: false
    default: !isOpaque
    }
  }

  /// The level of a heading; 0 for what is none.
  var headingLevel: Int {
    switch self {
    case .h1: 1
    case .h2: 2
    case .h3: 3
    case .h4: 4
    case .h5: 5
    case .h6: 6
    default: 0
    }
  }
}
