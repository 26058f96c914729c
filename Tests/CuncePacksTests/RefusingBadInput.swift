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
