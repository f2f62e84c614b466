import CLibXML2

/// Reads a page of the web front to back without a tree (libxml2's parser of HTML).
///
/// Unlike XML a page is never refused for its form: what is wrong is mended as the parser sees fit. What holds for XML holds
/// here too: nothing is loaded, and nothing is printed.
package enum PageParser {
  /// Parses a page into a handler.
  ///
  /// - Parameters:
  ///   - bytes: the page, in UTF-8, whatever it says of itself.
  ///   - limits: what it may cost.
  ///   - handler: receives the events; names are in lower case and no namespace.
  /// - Returns: how it ended; events that came before a refusal are worth nothing.
  package static func parse(
    _ bytes: [UInt8], limits: PageLimits = PageLimits(), into handler: inout some PageHandler
  ) -> Ending {
    LibXML2.enter()
    guard bytes.count <= min(limits.bytes, Int(Int32.max) - 1) else { return .tooLarge }
    guard let context = htmlNewParserCtxt() else { return .noMemory }
    defer { htmlFreeParserCtxt(context) }
    return withUnsafeMutablePointer(to: &handler) { handler in
      let run = PageRun(handler: handler, depthLimit: limits.depth)
      return withExtendedLifetime(run) {
        run.install(in: context)
        let options = Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue)
        // A tree of nothing: only the start of the document is left to libxml2.
        let tree = bytes.withUnsafeBytes { bytes in
          htmlCtxtReadMemory(
            context, bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, "UTF-8", options)
        }
        xmlFreeDoc(tree)
        return run.isTooDeep ? .tooDeep : .complete
      }
    }
  }

  package enum Ending: Sendable, Hashable { case complete, tooLarge, tooDeep, noMemory }
}

/// What a page may cost before it is refused.
package struct PageLimits: Sendable, Hashable {
  package var bytes = 512 << 20
  /// Most elements that are open at once: the parser looks through them at each end tag, and pages that forget end tags
  /// keep many open.
  package var depth = 2000

  package init() {}
}

/// Receives a page as events.
///
/// All spans are gone when the method returns.
package protocol PageHandler {
  /// An element begins, one of those without an end too.
  mutating func startElement(_ name: Span<UInt8>, attributes: borrowing PageAttributes)
  /// The element that began last and has not ended ends.
  mutating func endElement(_ name: Span<UInt8>)
  /// Character data with references resolved, in pieces of any length; that of scripts and styles too.
  mutating func text(_ bytes: Span<UInt8>)
}

/// The attributes of one start tag; they live as long as the event.
package struct PageAttributes: ~Copyable {
  /// Names and values by turns, and a null at the end.
  private let pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  fileprivate init(_ pointers: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) { self.pointers = pointers }

  /// The value of an attribute, copied; empty if it has none, `nil` if it is not there.
  package borrowing func string(_ name: StaticString) -> String? {
    guard let pointers else { return nil }
    var index = 0
    while let found = pointers[index] {
      if UnsafeBufferPointer(xml: found).span.equals(name) {
        return String(decoding: UnsafeBufferPointer(xml: pointers[index + 1]), as: UTF8.self)
      }
      index += 2
    }
    return nil
  }
}

/// The target of the callbacks; a class, because C callbacks cannot be generic.
private class PageTarget {
  private let depthLimit: Int
  private var depth = 0
  private(set) var isTooDeep = false

  init(depthLimit: Int) { self.depthLimit = depthLimit }

  func start(_ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {}
  func end(_ name: UnsafePointer<xmlChar>) {}
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Makes this the target of a parser; it has to outlive it.
  func install(in context: htmlParserCtxtPtr) {
    clibxml2_report_parse(context, { _, _ in }, Unmanaged.passUnretained(self).toOpaque())
    guard let sax = context.pointee.sax else { return }
    sax.pointee.startElement = { context, name, attributes in
      PageTarget.current(context) { target in
        guard let name, target.enter(context) else { return }
        target.start(name, attributes)
      }
    }
    sax.pointee.endElement = { context, name in
      PageTarget.current(context) { target in
        guard let name, !target.isTooDeep else { return }
        target.end(name)
        target.depth -= 1
      }
    }
    let text: charactersSAXFunc = { context, bytes, count in
      PageTarget.current(context) { $0.text(UnsafeBufferPointer(start: bytes, count: Int(count))) }
    }
    sax.pointee.characters = text
    sax.pointee.ignorableWhitespace = text
    sax.pointee.cdataBlock = text
    sax.pointee.comment = nil
    sax.pointee.processingInstruction = nil
    sax.pointee.internalSubset = nil
  }

  private func enter(_ context: UnsafeMutableRawPointer?) -> Bool {
    guard !isTooDeep else { return false }
    depth += 1
    guard depth > depthLimit else { return true }
    isTooDeep = true
    if let context = context?.assumingMemoryBound(to: xmlParserCtxt.self) { xmlStopParser(context) }
    return false
  }

  private static func current(_ context: UnsafeMutableRawPointer?, _ body: (PageTarget) -> Void) {
    guard let context = context?.assumingMemoryBound(to: xmlParserCtxt.self), let target = context.pointee._private
    else { return }
    Unmanaged<PageTarget>.fromOpaque(target)._withUnsafeGuaranteedRef(body)
  }
}

private final class PageRun<Handler: PageHandler>: PageTarget {
  private let handler: UnsafeMutablePointer<Handler>

  init(handler: UnsafeMutablePointer<Handler>, depthLimit: Int) {
    self.handler = handler
    super.init(depthLimit: depthLimit)
  }

  override func start(_ name: UnsafePointer<xmlChar>, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?) {
    handler.pointee.startElement(UnsafeBufferPointer(xml: name).span, attributes: PageAttributes(attributes))
  }

  override func end(_ name: UnsafePointer<xmlChar>) {
    handler.pointee.endElement(UnsafeBufferPointer(xml: name).span)
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) { handler.pointee.text(bytes.span) }
}
