import Testing

@testable import ReportXML

struct IdentityTests {
  @Test func aLateDigestIsTheDigest() {
    let bytes = Array("政府工作报告".utf8)
    let late = Validator.Identity(name: "a", of: bytes)
    let early = Validator.Identity(name: "a", byteCount: bytes.count, sha256: Digest.sha256(bytes))
    #expect(late.isOfBytes)
    #expect(late == early)
    #expect(late.hashValue == early.hashValue)
    #expect(late.sha256 == early.sha256)
    #expect(late.isOfBytes)
  }

  @Test func aFileThatCouldNotBeReadHasNone() {
    #expect(!Validator.Identity(name: "a", byteCount: 0, sha256: "").isOfBytes)
    #expect(Validator.Identity(name: "a", of: []).isOfBytes)
  }
}
