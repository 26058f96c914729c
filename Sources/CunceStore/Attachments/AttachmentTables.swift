import CunceDomain

/// The table made from the attachments of cases.
enum AttachmentTables {
    static let attachments = TableShape(
        "attachments", keys: 1,
        [
            ("attachment_id", .text), ("case_id", .text), ("subject", .text), ("file", .text),
            ("bytes", .integer), ("media_type", .text), ("name", .text), ("words", .text),
            ("entry", .integer),
        ])

    static func row(_ attachment: Attachment, _ id: SQLValue) -> [SQLValue] {
        [
            .text(attachment.id.text), id, .text(attachment.subject.text),
            .text(attachment.file.file), .int(attachment.file.bytes),
            .text(attachment.file.kind.rawValue), .text(attachment.file.name),
            .text(attachment.words), .int(attachment.at.entry),
        ]
    }

    static let sql = """
        CREATE TABLE attachments (
            attachment_id TEXT PRIMARY KEY,
            case_id TEXT NOT NULL,
            subject TEXT NOT NULL,
            file TEXT NOT NULL CHECK (length(file) = 64),
            bytes {int64} NOT NULL CHECK (bytes > 0),
            media_type TEXT NOT NULL,
            name TEXT NOT NULL,
            words TEXT NOT NULL,
            entry {int64} NOT NULL
        );
        CREATE INDEX attachments_by_case ON attachments (case_id, entry);
        """
}
