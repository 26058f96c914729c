import CunceDomain
import CuncePacks
import Foundation
import Testing

@Suite struct RefusingBadInput {
    @Test(arguments: [
        (
            Data("a: &a [x]\nb: *a\n".utf8),
            [
                "1: file: expected no anchors, aliases or tags; a text that begins like one in "
                    + "quotes, got \"&a\"",
                "2: file: expected no anchors, aliases or tags; a text that begins like one in "
                    + "quotes, got \"*a\"",
            ]
        ),
        (
            Data("a: x\u{0}y\n".utf8),
            [
                "1: file: expected text without control characters, got the character U+0000"
            ]
        ),
        (Data([0x61, 0x0a, 0xff]), ["2: file: expected text in UTF-8, got bytes that are not"]),
        (
            Data(String(repeating: "[", count: 100_000).utf8),
            [
                "1: file: expected values nested at most 40 deep, got more"
            ]
        ),
        (
            Data(String(repeating: "- ", count: 300_000).utf8),
            [
                "1: file: expected values nested at most 40 deep, got more"
            ]
        ),
        (Data(count: 1_048_577), ["1: file: expected at most 1048576 bytes, got more"]),
        (Data(), ["1: file: expected keys and values, got nothing"]),
    ])
    func `says what is wrong with the file`(data: Data, complaints: [String]) throws {
        let pack = try ExamplePack().with(data, as: "playbook.yaml")

        #expect(pack.complaints == complaints.map { "playbook.yaml:\($0)" })
    }

    /// A day for every entry.
    private static func facts(of count: Int, deep: Int = 0) -> Data {
        let first = CivilDate("2026-01-01")?.dayNumber ?? 0
        let days = (0..<count).map { "\(CivilDate(dayNumber: first + $0))" }
        let nested =
            String(repeating: "[", count: deep) + String(repeating: "]", count: deep)
        let all = days.joined(separator: ", ") + (deep > 0 ? ", " + nested : "")
        return Data("calendar: {holidays: [\(all)]}\n".utf8)
    }

    @Test(.timeLimit(.minutes(1)))
    func `a list on one line is as long as it needs to be, but nests no deeper`() throws {
        let programme = try PackReading.read(files: try ExamplePack().files).get()
        let long = FactsFile.read(Self.facts(of: 5_000), name: "f.yml", for: programme)
        let deep = FactsFile.read(Self.facts(of: 5, deep: 60), name: "f.yml", for: programme)

        #expect(throws: Never.self) { try long.get() }
        guard case .failure(let refusal) = deep else {
            Issue.record("sixty brackets were read")
            return
        }
        #expect(
            refusal.complaints.map(\.description)
                == ["f.yml:1: file: expected values nested at most 40 deep, got more"])
    }

    /// Such a mark would hide the bracket that closes, and with it how deep the next one stands.
    @Test func `a comment inside brackets hides nothing of what nests`() throws {
        let text = "a: [1, 2,#]\n" + String(repeating: "[#]\n", count: 60)
        let pack = try ExamplePack().with(Data(text.utf8), as: "playbook.yaml")

        #expect(
            pack.complaints.map { $0.contains("values nested at most 40 deep") } == [true],
            "\(pack.complaints)")
    }

    @Test func `names a file that is missing and one that is unknown`() throws {
        let pack = try ExamplePack().with(nil, as: "programme.yaml").with(Data(), as: "more.yaml")

        #expect(
            pack.complaints == [
                "more.yaml:1: file: expected one of programme.yaml, roles.yaml, problems.yaml, "
                    + "playbook.yaml, rhythm.yaml, documents.yaml, facts.yaml, screening.yaml, "
                    + "indices.yaml, instruments.yaml, ladder.yaml, appraisal.yaml, pay.yaml, "
                    + "acceptance.yaml, papers.yaml, access.yaml, got an unknown file",
                "programme.yaml:1: file: expected to be in the folder, got no such file",
            ])
    }

    @Test(arguments: [
        ("nowhere", "nowhere:1: folder: expected a folder that can be read, got nothing there"),
        (
            "example/roles.yaml",
            "roles.yaml:1: folder: expected a folder that can be read, got something else"
        ),
    ])
    func `names a folder that is none`(path: String, complaint: String) {
        let folder = ExamplePack.programmes.appendingPathComponent(path)

        guard case .failure(let refusal) = PackReading.read(folder: folder) else {
            Issue.record("read as a pack")
            return
        }
        #expect(refusal.complaints.map(\.description) == [complaint])
    }
}
