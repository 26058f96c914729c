import CunceDomain
import CunceTables
import Foundation

/// Files of tables made for one test.
enum TableFiles {
    static func temporary(_ ending: String) -> URL {
        FileManager.default.temporaryDirectory
            .appendingPathComponent("cunce-table-\(UUID().uuidString).\(ending)")
    }

    /// A workbook of ours with these rows, as bytes.
    static func workbook(
        _ form: TableForm, in language: Language = .zh, _ rows: [[TableCell]],
        mark: EndMark? = nil
    ) throws -> [UInt8] {
        let file = temporary("xlsx")
        let writing = try XLSXWriting(
            to: file, title: form.title.text(in: language),
            columns: form.columns.map {
                XLSXColumn(
                    heading: $0.heading.text(in: language), width: $0.width,
                    isProse: $0.kind == .prose)
            })
        for row in rows { try writing.write(row) }
        try writing.finish(mark)
        let bytes = [UInt8](try Data(contentsOf: file))
        try FileManager.default.removeItem(at: file)
        return bytes
    }

    static func text(_ text: String) -> [UInt8] { Array(text.utf8) }

    /// A row of the links table.
    static func link(
        _ village: String, _ post: String, from: CivilDate?, reason: String? = nil
    ) -> [TableCell] {
        [
            .none, .text(village), .text("驻村干部"), .none, .text(post), .day(from), .none, .none,
            .text(reason),
        ]
    }
}
