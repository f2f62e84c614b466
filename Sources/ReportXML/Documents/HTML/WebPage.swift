/// A page of the web to text.
enum WebPage {
  static func extraction(of bytes: [UInt8]) throws(ReportError) -> Extraction {
    throw .unreadableDocument(Finding(.noArticle))
  }
}
