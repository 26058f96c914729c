import CunceJournal
import Testing

@Suite struct WritingADigest {
    @Test func `gives sixty-four hexadecimal digits that read back`() throws {
        let digest = digest("村")

        #expect(digest.hex.count == 64)
        #expect(Digest(hex: digest.hex) == digest)
        #expect(Digest(hex: digest.hex.uppercased()) == digest)
        #expect(Digest(bytes: digest.bytes) == digest)
    }

    @Test func `knows the digest of nothing written`() {
        #expect(Digest.none.hex == String(repeating: "0", count: 64))
        #expect(
            digest("").hex == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test(arguments: [63, 65])
    func `takes no other number of digits`(count: Int) {
        #expect(Digest(hex: String(repeating: "a", count: count)) == nil)
    }

    @Test(arguments: ["g", " ", "-", "：", "\u{0}"])
    func `takes nothing that is no digit`(stranger: String) {
        #expect(Digest(hex: String(repeating: "a", count: 63) + stranger) == nil)
        #expect(Digest(hex: stranger + String(repeating: "a", count: 63)) == nil)
    }

    @Test(arguments: [31, 33])
    func `takes no other number of bytes`(count: Int) {
        #expect(Digest(bytes: [UInt8](repeating: 1, count: count)) == nil)
    }
}
