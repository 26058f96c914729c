package import CunceDomain

/// Where an attachment is found; withdrawn ones have no row.
package struct AttachmentRow: Equatable, Sendable {
    package let id: AttachmentID
    package let kase: CaseID

    init(row: any SQLRow) throws {
        id = AttachmentID(try row.text(0))
        kase = CaseID(try row.text(1))
    }

    /// Parameters: $1 attachment.
    package static let byID = """
        SELECT attachment_id, case_id FROM attachments WHERE attachment_id = $1
        """

    /// Parameters: $1 case.
    package static let byCase = """
        SELECT attachment_id, case_id FROM attachments WHERE case_id = $1 ORDER BY entry
        """

    package static func find(
        _ id: AttachmentID, on connection: any SQLConnection
    ) throws -> AttachmentRow? {
        try connection.row(byID, [.text(id.text)]) { try AttachmentRow(row: $0) }
    }

    package static func list(
        of kase: CaseID, on connection: any SQLConnection
    ) throws -> [AttachmentRow] {
        try connection.rows(byCase, [.text(kase.text)]) { try AttachmentRow(row: $0) }
    }
}
