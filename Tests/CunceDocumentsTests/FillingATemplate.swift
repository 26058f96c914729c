import CunceDocuments
import Foundation
import Testing

@Suite struct FillingATemplate {
    private static let names = TemplateNames(
        values: [
            .init(key: "title", names: ["标题", "title", "Title"]),
            .init(key: "progress", names: ["总体进展", "progress"]),
        ],
        lists: [
            .init(
                name: .init(key: "ledger", names: ["台账", "ledger"]),
                fields: [.init(key: "village", names: ["村", "village"])])
        ])

    private static let values = TemplateValues(
        values: ["title": "台账 <一> & 二", "progress": "第一句。\n第二句。"],
        lists: ["ledger": [["village": "洋港"], ["village": "溪坑店"]]])

    private static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

    /// A Word file with this body.
    private func file(_ body: String) throws -> Data {
        try PackedWriting.bytes(of: [
            ("[Content_Types].xml", Data("<Types/>".utf8)),
            (
                "word/document.xml",
                Data(
                    "<w:document xmlns:w=\"\(Self.words)\"><w:body>\(body)</w:body></w:document>"
                        .utf8)
            ),
        ])
    }

    private func p(_ runs: String...) -> String {
        "<w:p>" + runs.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined() + "</w:p>"
    }

    private func filled(_ body: String) throws -> String {
        let bytes = try DocumentTemplate(file(body)).filled(Self.names, with: Self.values)
        let part = try #require(
            try PackedReading.parts(of: bytes).first { $0.path == "word/document.xml" })
        return String(decoding: part.bytes, as: UTF8.self)
    }

    private func check(_ body: String) throws -> TemplateCheck {
        try DocumentTemplate(file(body)).check(Self.names)
    }

    @Test(arguments: [
        ["{{标题}}"], ["{", "{标题}}"], ["{{标", "题}", "}"], ["{{ Title　}}"], ["｛｛标题｝｝"],
    ])
    func `finds a placeholder however it is split`(runs: [String]) throws {
        let body = "<w:p>" + runs.map { "<w:r><w:t>\($0)</w:t></w:r>" }.joined() + "</w:p>"

        #expect(try check(body).isGood)
        #expect(try filled(body).contains("台账 &lt;一&gt; &amp; 二"))
        #expect(try !filled(body).contains("{"))
    }

    @Test func `makes a paragraph of every line where it stands alone`() throws {
        let alone = try filled(p("{{总体进展}}"))
        let among = try filled(p("本周：{{总体进展}}"))

        #expect(alone.components(separatedBy: "<w:p>").count == 3)
        #expect(among.components(separatedBy: "<w:p>").count == 2)
        #expect(among.contains("<w:br/>"))
    }

    @Test func `repeats the row of a list, and leaves one for an empty list`() throws {
        let row =
            "<w:tbl><w:tr><w:tc>\(p("{{#台账}}{{村}}"))</w:tc>"
            + "<w:tc>\(p("{{标题}}{{/台账}}"))</w:tc></w:tr></w:tbl>"

        let two = try filled(row)
        let none = try DocumentTemplate(file(row)).filled(
            Self.names, with: TemplateValues(values: [:]))

        #expect(two.components(separatedBy: "<w:tr>").count == 3)
        #expect(two.contains("洋港") && two.contains("溪坑店") && !two.contains("{{"))
        let part = try PackedReading.parts(of: none)[1]
        #expect(String(decoding: part.bytes, as: UTF8.self).contains("<w:tr>"))
    }

    @Test(arguments: [
        ("{{标题", "{{标题"), ("标题}}", "标题}}"), ("{{#台账}}", "#台账"), ("a {{ b", "a {{ b"),
    ])
    func `says what is not complete, and where`(text: String, said: String) throws {
        let check = try check(p("好") + p(text))

        #expect(check.broken.map(\.text) == [said])
        #expect(check.broken.first?.paragraph == 2)
        #expect(!check.isGood)
    }

    @Test func `suggests the nearest name, where one is near`() throws {
        let check = try check(p("{{标体}}{{全然不同}}"))

        #expect(check.unknown.map(\.suggestion) == ["标题", nil])
    }

    @Test func `leaves what is unknown as it stands`() throws {
        #expect(try filled(p("{{不认得}} {{标题}}")).contains("{{不认得}} 台账"))
    }

    @Test(arguments: ["", "PK", "no package at all"])
    func `refuses what is no Word file`(text: String) {
        #expect(throws: TemplateFault.unreadable) { try DocumentTemplate(Data(text.utf8)) }
    }

    @Test func `answers any damage with words or a whole template`() throws {
        let whole = try file(p("{{标题}}"))
        for place in stride(from: 0, to: whole.count, by: 7) {
            var bytes = whole
            bytes[place] ^= 0x5a
            do throws(TemplateFault) {
                _ = try DocumentTemplate(bytes).check(Self.names)
            } catch {
                // Said; the next.
            }
        }
    }
}
