/// What one row of a county's form is about. The fields that may stand in it are those of the
/// document of ours that has such rows.
package enum FormRows: String, CaseIterable, Codable, Sendable {
    /// 台账: a village and one problem.
    case ledger
    /// 责任表: a village with its links and helps.
    case villages
    case tasks
    case promises
}
