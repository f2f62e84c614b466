/// One fault, one finding.
///
/// Where a layer has an error about an element, what a later layer says about the same element mostly follows from it: a
/// count without a value has no plausible one either. It is said when the first fault is mended. The verdict is the same.
enum Consequences {
  /// The layers without findings about elements that an earlier layer has an error about.
  static func removed(from layers: [LayerResult]) -> [LayerResult] {
    var faulty: Set<Substring> = []
    return layers.map { layer in
      var layer = layer
      layer.findings.removeAll { finding in element(of: finding).map { faulty.contains($0) } ?? false }
      faulty.formUnion(
        layer.findings.lazy.filter { $0.severity == .error || $0.severity == .fatal }.compactMap { element(of: $0) })
      return layer
    }
  }

  /// The way to the element that a finding is about.
  private static func element(of finding: Finding) -> Substring? {
    guard let path = finding.place?.path else { return nil }
    guard let step = path.lastIndex(of: "/"), path[step...].hasPrefix("/@") || path[step...].hasPrefix("/text()") else {
      return path[...]
    }
    return path[..<step]
  }
}
