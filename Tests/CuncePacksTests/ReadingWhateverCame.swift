import CunceDomain
import CuncePacks
import CunceTestSupport
import Foundation
import Testing

/// Packs and facts with changed bytes are read or complained of; nothing else happens.
@Suite struct ReadingWhateverCame {
    private static let words = [
        "key:", "- ", "{", "}", "[", "]", "\n", "  ", "fact:", "when:", ":", "&a", "*a", "!!x", "%",
        "2019", "9999-12-31", "0001-W53", "\"", "'", "|", "\u{E000}1\u{E000}", "村", "-1", "1/0",
        "999999999999999999999999999999999999999", "all:", "not:", "points:", "\t", "#",
    ]

    private func spoiled(_ text: String, _ dice: inout Dice) -> Data {
        var bytes = Array(text.utf8)
        for _ in 0..<Int.random(in: 1...4, using: &dice) {
            let at = Int.random(in: 0..<bytes.count, using: &dice)
            switch Int.random(in: 0...3, using: &dice) {
            case 0: bytes[at] = UInt8.random(in: 0...255, using: &dice)
            case 1: bytes.removeSubrange(at..<min(bytes.count, at + 9))
            case 2:
                let word = Self.words.randomElement(using: &dice) ?? ""
                bytes.insert(contentsOf: Array(word.utf8), at: at)
            default:
                // A line twice, or in another place.
                let lines = bytes.split(separator: 0x0a, omittingEmptySubsequences: false)
                let line = lines.randomElement(using: &dice) ?? []
                bytes.insert(contentsOf: line + [0x0a], at: at)
            }
            if bytes.isEmpty { bytes = [0x20] }
        }
        return Data(bytes)
    }

    @Test(arguments: 0..<60)
    func `of packs ends with a programme or with complaints`(seed: Int) throws {
        var dice = Dice(seed: seed)
        let texts = try TrialCase.texts(of: "prefecture-2019")
        let name = try #require(texts.keys.sorted().randomElement(using: &dice))
        var files = texts.mapValues { Data($0.utf8) }
        files[name] = spoiled(texts[name] ?? "", &dice)

        switch PackReading.read(files: files) {
        case .success(let programme):
            // Whatever could be read can be tried.
            _ = TrialReport(programme, try TrialCase("prefecture-2019").book, on: day)
        case .failure(let refusal): #expect(!refusal.complaints.isEmpty)
        }
    }

    @Test(arguments: 0..<120)
    func `of facts ends with a book or with complaints`(seed: Int) throws {
        var dice = Dice(seed: seed)
        let trial = try TrialCase("prefecture-2019")
        let text = try String(
            contentsOf: TrialCase.folder.appendingPathComponent("prefecture-2019/facts.yml"),
            encoding: .utf8)

        let read = FactsFile.read(
            spoiled(text, &dice), name: "facts.yml", for: trial.programme)

        switch read {
        case .success(let book): _ = TrialReport(trial.programme, book, on: day)
        case .failure(let refusal): #expect(!refusal.complaints.isEmpty)
        }
    }

    private let day = CivilDate(dayNumber: 17_928)
}
