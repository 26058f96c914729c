package import CunceDomain
import CunceTables

/// A document that was written to a file.
package struct MadeDocument: Equatable, Sendable {
    /// What it is called when it is kept. Example: `示范镇-整治台账-2026-11-20.xlsx`.
    package let name: String
    package let format: DocumentFormat
    /// Rows of a table; `nil` for a paper.
    package let rows: Int?

    init(name: String, format: DocumentFormat, rows: Int?) {
        self.name = Self.fit(name)
        self.format = format
        self.rows = rows
    }

    /// Without what some file system does not take in a name; titles are words of a pack and may
    /// hold anything.
    private static func fit(_ name: String) -> String {
        name.replacing(": ", with: " ")
            .replacing(/[\/\\:*?"<>|\p{Cc}]/, with: "-")
    }
}

extension DocumentFormat {
    /// For the Content-Type.
    package var type: String {
        switch self {
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .xlsx: TableFormat.xlsx.type
        case .csv: TableFormat.csv.type
        case .html: "text/html; charset=utf-8"
        case .text: "text/plain; charset=utf-8"
        case .json: "application/json"
        case .zip: "application/zip"
        }
    }
}
