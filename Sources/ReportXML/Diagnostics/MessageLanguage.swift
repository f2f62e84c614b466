/// The language of messages.
public enum MessageLanguage: String, Sendable, Hashable, CaseIterable {
  /// Chinese, 中文.
  case zh
  /// English.
  case en
}

/// The same words in each language.
public struct Bilingual: Sendable, Hashable {
  /// In Chinese.
  public var zh = ""
  /// In English.
  public var en = ""

  /// The words in one language.
  public subscript(language: MessageLanguage) -> String {
    get { language == .zh ? zh : en }
    set {
      switch language {
      case .zh: zh = newValue
      case .en: en = newValue
      }
    }
  }
}
