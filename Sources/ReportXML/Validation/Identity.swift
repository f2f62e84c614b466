internal import Synchronization

extension Validator {
  /// Which bytes: a name where they have one, size and digest.
  public struct Identity: Sendable, Hashable {
    /// The name of the file; empty where the library was given bytes.
    public var name: String
    /// How many bytes.
    public var byteCount: Int
    private var digest: LateDigest

    /// Their SHA-256, lower-case hexadecimal; computed when it is first asked for, and the bytes are kept until then.
    public var sha256: String {
      get { digest.value }
      set { digest = LateDigest(.known(newValue)) }
    }

    /// Whether there are bytes at all; a file that could not be read has none.
    var isOfBytes: Bool { !digest.isEmpty }

    init(name: String, byteCount: Int, sha256: String) {
      self.name = name
      self.byteCount = byteCount
      digest = LateDigest(.known(sha256))
    }

    init(name: String, of bytes: [UInt8]) {
      self.name = name
      byteCount = bytes.count
      digest = LateDigest(.bytes(bytes))
    }

    /// Whether name, size and digest are the same.
    public static func == (first: Identity, second: Identity) -> Bool {
      first.name == second.name && first.byteCount == second.byteCount && first.sha256 == second.sha256
    }

    /// Adds name, size and digest.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(name)
      hasher.combine(byteCount)
      hasher.combine(sha256)
    }
  }
}

/// A digest that is computed once, by whoever asks first: most forms of a result do not show it, and it takes longer than
/// some checks do.
private final class LateDigest: Sendable {
  enum State {
    case known(String)
    case bytes([UInt8])
  }

  private let state: Mutex<State>

  init(_ state: State) { self.state = Mutex(state) }

  var value: String {
    state.withLock { state in
      switch state {
      case .known(let digest): return digest
      case .bytes(let bytes):
        let digest = Digest.sha256(bytes)
        state = .known(digest)
        return digest
      }
    }
  }

  /// Whether it stands for no bytes; told without computing it.
  var isEmpty: Bool {
    state.withLock { state in
      if case .known(let digest) = state { digest.isEmpty } else { false }
    }
  }
}
