internal import XMLBridge

/// The elements of WordprocessingML that mean something for the text, by their local names.
///
/// The names of its namespaces differ between the editions of the standard, the local names do not.
enum WordElement: String, Sendable, CaseIterable {
  // The parts
  case document, body, footnote, endnote, styles
  // Paragraphs and runs
  case p, pPr, r, rPr, t, tab, ptab, br, cr, sym, noBreakHyphen, softHyphen
  case pStyle, rStyle, numPr, numId, ilvl, outlineLvl, pageBreakBefore, b, vanish, rFonts
  // Tables
  case tbl, tr, trPr, tc, tcPr, gridSpan, vMerge, cellDel
  // Changes
  case ins, del, moveFrom, moveTo
  // Fields, notes, comments
  case fldChar, footnoteReference, endnoteReference, commentReference, headerReference, footerReference
  // What surrounds text or stands for it
  case txbxContent, Choice, Fallback, AlternateContent, rt, altChunk, sdtPr
  case pic, imagedata, chart, OLEObject, relIds
  // Lists
  case abstractNum, styleLink, numStyleLink, num, abstractNumId, lvlOverride, startOverride, lvl, start, numFmt
  case lvlText, lvlRestart, suff, isLgl
  // Styles
  case style, name, basedOn, docDefaults

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.rawValue, $0) })

  init?(_ name: Span<UInt8>) {
    guard let element = Self.byName[String(copying: name)] else { return nil }
    self = element
  }

  /// Whether a switch is on: it is when it stands there, unless its value says otherwise.
  static func isOn(_ value: String?) -> Bool {
    switch value {
    case "0", "false", "off": false
    default: true
    }
  }
}
