import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct CuttingAPicture {
    private static let samples: [(FileKind, [UInt8])] = [
        (.jpeg, AttachmentSamples.jpeg()), (.png, AttachmentSamples.png()),
        (.webp, AttachmentSamples.webp()), (.gif, AttachmentSamples.gif()),
    ]

    private func cut(_ bytes: [UInt8], _ kind: FileKind) throws -> [UInt8] {
        try bytes.withUnsafeBytes { raw in
            try PictureCutting.pieces(of: FileBytes(raw), kind).applied(to: bytes)
        }
    }

    private func holdsPlace(_ bytes: [UInt8]) -> Bool {
        bytes.indices.contains { bytes[$0...].starts(with: Array("GPS ".utf8)) }
    }

    @Test(arguments: samples)
    func `takes every note of place out`(kind: FileKind, bytes: [UInt8]) throws {
        #expect(holdsPlace(bytes))
        #expect(try !holdsPlace(cut(bytes, kind)))
    }

    @Test(arguments: samples)
    func `leaves a picture that was cut as it is`(kind: FileKind, bytes: [UInt8]) throws {
        let once = try cut(bytes, kind)

        #expect(try cut(once, kind) == once)
    }

    @Test func `keeps the picture, its colours and which way up it is`() throws {
        let cut = try cut(AttachmentSamples.jpeg(orientation: 6), .jpeg)
        let text = String(decoding: cut, as: Unicode.ASCII.self)

        #expect(text.contains("ICC_PROFILE"))
        #expect(cut.suffix(9) == [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9])
        // Tag 0x0112, a short, one of it, 6.
        let note: [UInt8] = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6]
        #expect(cut.indices.contains { cut[$0...].starts(with: note) })
    }

    @Test(arguments: [UInt8(0), 1, 9])
    func `writes no note where the picture is the right way up`(orientation: UInt8) throws {
        let cut = try cut(AttachmentSamples.jpeg(orientation: orientation), .jpeg)

        #expect(!String(decoding: cut, as: Unicode.ASCII.self).contains("Exif"))
    }

    @Test(arguments: samples)
    func `refuses one that broke off`(kind: FileKind, bytes: [UInt8]) throws {
        let whole = try cut(bytes, kind)
        for length in 0..<(whole.count - 4) {
            #expect(throws: FileFault.damaged) { try cut(Array(whole.prefix(length)), kind) }
        }
    }

    /// Whatever comes, there is an answer: a smaller picture, or `damaged`.
    @Test(arguments: samples, 1...30)
    func `gives pieces or a refusal for any bytes`(
        sample: (FileKind, [UInt8]), seed: UInt64
    ) throws {
        let (kind, bytes) = sample
        var dice = SplitMix64(seed: seed)
        for _ in 1...60 {
            var changed = bytes
            for _ in 0...dice.below(5) {
                let place = dice.below(changed.count + 1)
                switch dice.below(3) {
                case 0: changed.insert(contentsOf: dice.bytes(dice.below(9)), at: place)
                case 1 where place < changed.count: changed[place] = dice.bytes(1)[0]
                default: changed.removeSubrange(place..<min(place + 3, changed.count))
                }
            }
            guard let once = try? cut(changed, kind) else { continue }  // damaged is an answer
            #expect(once.count <= changed.count + 64, "seed \(seed)")
            #expect(try cut(once, kind) == once, "seed \(seed)")
        }
    }

    @Test func `bounds how many pieces a hostile file gives`() {
        let note: [UInt8] = [0xff, 0xfe, 0, 2, 0xff, 0xdd, 0, 2]
        let hostile: [UInt8] = [0xff, 0xd8] + Array((0..<40_000).map { _ in note }.joined())

        #expect(throws: FileFault.damaged) { try cut(hostile, .jpeg) }
    }
}
