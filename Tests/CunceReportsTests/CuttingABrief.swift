import CunceDomain
import CunceReports
import Testing

/// How the room of a brief is shared out, as properties of any brief.
@Suite struct CuttingABrief {
    /// Numbers that are the same in every run.
    private struct Dice {
        var state: UInt64

        mutating func roll(_ range: ClosedRange<Int>) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return range.lowerBound + Int(state >> 33) % range.count
        }
    }

    /// A part as its sentences are, with whether it comes first.
    private struct Sample {
        let sentences: [BriefParagraph]
        let needs: [Int]
        let comesFirst: Bool

        var characters: Int { sentences.reduce(0) { $0 + $1.zh.count } }

        var part: BriefPart {
            BriefPart(
                zip(sentences, needs).map { RankedSentence(paragraph: $0, need: $1) },
                comesFirst: comesFirst
            ) { count, entries in
                BriefParagraph(zh: "另有\(count)项。", en: "", entries: entries.sorted())
            }
        }
    }

    /// Six parts of up to 60 sentences, from a few characters to more than a paper holds.
    private func samples(_ seed: Int) -> [Sample] {
        var dice = Dice(state: UInt64(seed))
        var entry = 0
        return (0..<6).map { place in
            let count = dice.roll(0...3) == 0 ? dice.roll(0...2) : dice.roll(0...60)
            let longest = dice.roll(8...120)
            let sentences = (0..<count).map { _ in
                entry += 1
                return BriefParagraph(
                    zh: String(repeating: "事", count: dice.roll(6...longest)), en: "",
                    entries: [entry])
            }
            return Sample(
                sentences: sentences, needs: sentences.map { _ in dice.roll(0...5) },
                comesFirst: [1, 4, 5].contains(place))
        }
    }

    private func cut(_ samples: [Sample], _ room: Int) -> [[BriefParagraph]] {
        BriefCut.fitting(samples.map(\.part), room: room)
    }

    private func characters(_ told: [[BriefParagraph]]) -> Int {
        told.joined().reduce(0) { $0 + $1.zh.count }
    }

    @Test(arguments: 1...200, [300, 1000, 4000])
    func `is never too long, and loses nothing`(seed: Int, room: Int) {
        let samples = samples(seed)
        let told = cut(samples, room)

        #expect(characters(told) <= room)
        for (sample, paragraphs) in zip(samples, told) {
            #expect(paragraphs.flatMap(\.entries).sorted() == sample.sentences.flatMap(\.entries))
            // Those that are told stand in the order they had.
            let own = paragraphs.filter { sample.sentences.contains($0) }
            #expect(own.flatMap(\.entries) == own.flatMap(\.entries).sorted())
            #expect(paragraphs.count - own.count <= 1)
        }
    }

    @Test(arguments: 1...200, [300, 1000, 4000])
    func `leaves no room unused that a sentence left out would have filled`(seed: Int, room: Int) {
        let samples = samples(seed)
        let told = cut(samples, room)
        let left = zip(samples, told).flatMap { sample, paragraphs in
            sample.sentences.filter { !paragraphs.contains($0) }
        }

        guard !left.isEmpty else { return }
        // What each part that was cut could not fill is shorter than its longest sentence.
        let slack = zip(samples, told).reduce(0) { sum, both in
            both.1 == both.0.sentences
                ? sum : sum + (both.0.sentences.map(\.zh.count).max() ?? 0) + 9
        }
        #expect(room - characters(told) <= slack)
    }

    @Test(arguments: 1...200)
    func `tells asks, instructions and corrections in full where the others keep a tenth each`(
        seed: Int
    ) {
        let samples = samples(seed)
        let room = 4000
        let kept = samples.filter { !$0.comesFirst }
            .reduce(0) { $0 + min($1.characters, room / 10) }
        let first = samples.filter(\.comesFirst).reduce(0) { $0 + $1.characters }
        let told = cut(samples, room)

        for (sample, paragraphs) in zip(samples, told)
        where sample.comesFirst && first <= room - kept {
            #expect(paragraphs == sample.sentences)
        }
        for (sample, paragraphs) in zip(samples, told) where !sample.comesFirst {
            let least = min(sample.characters, room / 10)
            let longest = sample.sentences.map(\.zh.count).max() ?? 0
            #expect(characters([paragraphs]) >= least - longest - 9)
        }
    }

    @Test(arguments: 1...50)
    func `is the same every time, and whole where it fits`(seed: Int) {
        let samples = samples(seed)
        let all = samples.reduce(0) { $0 + $1.characters }

        #expect(cut(samples, 1000) == cut(samples, 1000))
        #expect(cut(samples, all) == samples.map(\.sentences))
    }

    @Test func `gives what one part does not use to the one that is cut`() {
        let line = { (entry: Int) in
            BriefParagraph(zh: String(repeating: "事", count: 20), en: "", entries: [entry])
        }
        let short = Sample(sentences: [line(1)], needs: [0], comesFirst: false)
        let long = Sample(
            sentences: (2...101).map(line), needs: Array(repeating: 0, count: 100),
            comesFirst: false)

        let told = cut([long, short], 1000)

        // 1,000 less the 20 of the short part: 48 sentences, and the one that counts the others.
        #expect(told[0].count == 49)
        #expect(told[1].count == 1)
        #expect(told[0].last?.entries.count == 52)
    }
}
