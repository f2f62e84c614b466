import CLibXML2

/// What is known about the value of a variable.
struct VariableState {
  /// The value, which the session frees.
  var object: xmlXPathObjectPtr?
  /// Whether it has none: why is in ``XPathSession/variableFailures``.
  var hasFailed = false
  /// When it was found; of a global variable it does not matter.
  var epoch = -1

  mutating func clear() {
    xmlXPathFreeObject(object)
    self = VariableState()
  }
}

extension XPathSession {
  /// A copy of the value of a variable; `nil` after a failure, which is recorded.
  ///
  /// A variable that failed once fails again without being evaluated.
  func value(ofVariable index: Int) -> xmlXPathObjectPtr? {
    let found = variables[index].epoch
    if found < 0 || found != epoch && !expressions.isGlobal[index] { find(expressions.program.variables[index], index) }
    guard !variables[index].hasFailed, let object = variables[index].object else {
      if failure == nil { failure = variableFailures[index] }
      return nil
    }
    // Copying a set of nodes is work that libxml2 does not count.
    context.pointee.opCount += UInt(max(object.pointee.nodesetval?.pointee.nodeNr ?? 0, 0))
    return xmlXPathObjectCopy(object)
  }

  private func find(_ variable: XPathProgram.Variable, _ index: Int) {
    variables[index].clear()
    var state = VariableState(epoch: epoch)
    switch variable.value {
    case .text(let text): state.object = xmlXPathNewString(text)
    case .expression(let expression):
      let outer = (current, running, nodes)
      running.variable = index
      if variable.isGlobal {
        nodes = firstNodes
        current = firstNodes.pointer(0)
      }
      do throws(Failure) {
        state.object = try object(expression, at: current)
      } catch {
        state.hasFailed = true
        variableFailures[index] = error
      }
      (current, running, nodes) = outer
    }
    variables[index] = state
  }
}

/// Finds `$v3` for libxml2.
func lookUpVariable(
  _ session: UnsafeMutableRawPointer?, _ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?
) -> xmlXPathObjectPtr? {
  guard let session, let name, name[0] == UInt8(ascii: "v") else { return nil }
  var index = 0
  var digit = 1
  while name[digit] != 0 {
    guard (0x30...0x39).contains(name[digit]), digit < 10 else { return nil }
    index = index * 10 + Int(name[digit] - 0x30)
    digit += 1
  }
  let found = Unmanaged<XPathSession>.fromOpaque(session).takeUnretainedValue()
  return found.variables.indices.contains(index) ? found.value(ofVariable: index) : nil
}
