extension Finding {
  /// What keeps a text from being written in the encoding of its source.
  public init(_ failure: EncodingFailure) {
    switch failure {
    case .unknown(let name): self.init(.encodingUnsupported, [name])
    case .noConverter(let encoding): self.init(.noConverter, [encoding.name])
    case .noCharacter(let scalar, let offset, let encoding):
      let code = "U+" + String(decoding: CharacterCode.bytes(scalar.value), as: UTF8.self)
      self.init(.noCharacter, [String(Character(scalar)), code, String(offset), encoding.name])
    }
  }
}
