import CuncePacks
import Foundation
import Testing

/// A threshold that can be changed without any answer changing is not tried by the facts.
@Suite struct ThresholdsThatCount {
    /// A number in a rule, and what it is moved by.
    struct Moved: CustomTestStringConvertible, Sendable {
        let pack: String
        let day: String
        let file: String
        /// 0 for the first line.
        let line: Int
        /// In characters.
        let range: Range<Int>
        let by: Int

        var testDescription: String { "\(pack) \(file):\(line + 1) by \(by)" }

        func changed(_ text: String) -> String {
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init)
            var characters = Array(lines[line])
            let old = Int(String(characters[range])) ?? 0
            characters.replaceSubrange(range, with: Array("\(old + by)"))
            lines[line] = String(characters)
            return lines.joined(separator: "\n")
        }
    }

    /// Every whole number of a rule, moved up and down.
    static func moved(_ pack: String, on day: String, in files: [String]) throws -> [Moved] {
        let texts = try TrialCase.texts(of: pack)
        return files.flatMap { file -> [Moved] in
            let lines = (texts[file] ?? "").split(
                separator: "\n", omittingEmptySubsequences: false)
            return lines.enumerated().flatMap { place, line -> [Moved] in
                guard !line.contains("#"), !line.contains("- key: ") else { return [] }
                return numbers(in: Array(line)).flatMap { range in
                    [-1, 1].map {
                        Moved(
                            pack: pack, day: day, file: file, line: place, range: range, by: $0)
                    }
                }
            }
        }
    }

    /// Numbers that are no part of a key, and not in the words of a label.
    private static func numbers(in line: [Character]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var at = 0
        while at < line.count {
            if line[at...].starts(with: "{zh:") {
                while at < line.count, line[at] != "}" { at += 1 }
            }
            guard at < line.count, line[at].isNumber, at == 0 || " [".contains(line[at - 1]) else {
                at += 1
                continue
            }
            let start = at
            while at < line.count, line[at].isNumber { at += 1 }
            found.append(start..<at)
        }
        return found
    }

    static let all: [Moved] = {
        do {
            return try moved("prefecture-2019", on: "2019-02-01", in: ["screening.yaml"])
                + moved(
                    "sanlian-sanbang-santui", on: "2026-11-20",
                    in: ["screening.yaml", "acceptance.yaml", "appraisal.yaml", "pay.yaml"])
        } catch {
            Issue.record(error)
            return []
        }
    }()

    @Test func `are found at all`() {
        let found = Dictionary(grouping: Self.all, by: \.pack).mapValues(\.count)

        #expect(found == ["prefecture-2019": 10, "sanlian-sanbang-santui": 112])
    }

    @Test(arguments: all)
    func `change an answer when they are moved by one`(moved: Moved) throws {
        let before = try TrialCase(moved.pack).answers(on: moved.day)

        let after: [String]
        do {
            after = try TrialCase(moved.pack) { file, text in
                file == moved.file ? moved.changed(text) : text
            }.answers(on: moved.day)
        } catch is PackRefusal {
            // No such number may stand there, which is an answer too.
            return
        }

        #expect(after != before)
    }
}
