import CLibXML2

extension Diagnostic {
  /// The code libxml2 gives an error of XPath in a diagnostic (`xmlXPathErr`).
  static func xpathCode(_ error: xmlXPathError) -> Int {
    Int(error.rawValue) + Int(XML_XPATH_EXPRESSION_OK.rawValue) - Int(XPATH_EXPRESSION_OK.rawValue)
  }

  /// Words for an error of XPath: libxml2 2.9 has only numbers, and later versions words of their own.
  var xpathMessage: String {
    let expression = arguments.first.map { ": " + $0 } ?? ""
    guard code >= Diagnostic.xpathCode(XPATH_EXPRESSION_OK) else { return "invalid expression" + expression }
    return (Diagnostic.xpathWords[code] ?? "XPath error \(code)") + expression
  }

  private static let xpathWords: [Int: String] = [
    xpathCode(XPATH_NUMBER_ERROR): "number expected",
    xpathCode(XPATH_UNFINISHED_LITERAL_ERROR): "unfinished literal",
    xpathCode(XPATH_START_LITERAL_ERROR): "literal expected",
    xpathCode(XPATH_VARIABLE_REF_ERROR): "variable name expected",
    xpathCode(XPATH_UNDEF_VARIABLE_ERROR): "undefined variable",
    xpathCode(XPATH_INVALID_PREDICATE_ERROR): "invalid predicate",
    xpathCode(XPATH_EXPR_ERROR): "invalid expression",
    xpathCode(XPATH_UNCLOSED_ERROR): "unclosed parenthesis",
    xpathCode(XPATH_UNKNOWN_FUNC_ERROR): "unregistered function",
    xpathCode(XPATH_INVALID_OPERAND): "invalid operand",
    xpathCode(XPATH_INVALID_TYPE): "invalid type",
    xpathCode(XPATH_INVALID_ARITY): "invalid number of arguments",
    xpathCode(XPATH_UNDEF_PREFIX_ERROR): "undefined namespace prefix",
    xpathCode(XPATH_MEMORY_ERROR): "out of memory",
    xpathCode(XPATH_INVALID_CHAR_ERROR): "invalid character",
    xpathCode(XPATH_STACK_ERROR): "stack too deep or empty",
    xpathCode(XPATH_OP_LIMIT_EXCEEDED): "too much work",
    xpathCode(XPATH_RECURSION_LIMIT_EXCEEDED): "nested too deep",
  ]
}
