import Foundation
import Testing

@Suite struct WordsInBothLanguages {
    @Test func `have the same keys, the same places to fill and no empty text`() throws {
        let catalogues = try Catalogue.languages.compactMap(Catalogue.read)
        guard catalogues.count == 2 else {
            #expect(catalogues.isEmpty, "One catalogue exists without the other.")
            return
        }

        expectNone(
            try Self.differences(catalogues[0], catalogues[1]),
            mend: "Write the text in both catalogues, once, with the same names in braces.")
    }

    @Test func `differ where a key or a place is missing`() throws {
        let chinese = try Catalogue(
            path: "zh", bytes: Data(#"{"a.b": "{count}个村", "a.c": "", "a.d": "好"}"#.utf8))
        let english = try Catalogue(
            path: "en",
            bytes: Data(
                """
                {
                  "a.b": "{number} villages",
                  "a.c": "c",
                  "a.c": "c"
                }
                """.utf8))

        let found = try Self.differences(chinese, english)

        #expect(
            found.map(\.what) == [
                "a.b has {count} here and {number} in en",
                "a.c is empty", "a.d is missing in en", "a.c stands twice",
            ])
    }

    static func differences(_ first: Catalogue, _ second: Catalogue) throws -> [Finding] {
        func finding(_ path: String, _ what: String) -> Finding {
            Finding(path: path, line: 0, what: what)
        }
        func braced(_ names: [String]) -> String { names.map { "{\($0)}" }.joined() }
        var found: [Finding] = []
        for key in Set(first.texts.keys).union(second.texts.keys).sorted() {
            for (own, other) in [(first, second), (second, first)] {
                guard let text = own.texts[key] else { continue }
                if other.texts[key] == nil {
                    found.append(finding(own.path, "\(key) is missing in \(other.path)"))
                }
                if text.trimmingCharacters(in: .whitespaces).isEmpty {
                    found.append(finding(own.path, "\(key) is empty"))
                }
            }
            guard second.texts[key] != nil, first.texts[key] != nil else { continue }
            let places = (try first.places(in: key), try second.places(in: key))
            if Set(places.0) != Set(places.1) {
                found.append(
                    finding(
                        first.path,
                        "\(key) has \(braced(places.0)) here and \(braced(places.1)) in \(second.path)"
                    ))
            }
        }
        for catalogue in [first, second] {
            found += catalogue.repeated.map { finding(catalogue.path, "\($0) stands twice") }
        }
        return found
    }
}
