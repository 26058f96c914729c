/// Papers that are made on the way of the work and not asked for by the list of documents. Their
/// fields are declared as well, so that the coverage tells of all that is printed.
package enum OtherPaper: String, CaseIterable, Sendable {
    /// 碰头记录单
    case huddleSheet = "huddle-sheet"
    /// 下村单: what is written on it by hand is typed in as a visit.
    case fieldSheet = "field-sheet"
    /// 请示
    case request
    /// 组织措施文书: of which each shows to whoever has a right to the step.
    case personnel
    /// 验收文书
    case acceptance

    package var fields: [FieldDeclaration] {
        switch self {
        case .huddleSheet: HuddleSheetField.allCases.map { FieldDeclaration($0) }
        case .fieldSheet: FieldSheetField.allCases.map { FieldDeclaration($0) }
        case .request: RequestField.allCases.map { FieldDeclaration($0) }
        case .personnel: PersonnelField.allCases.map { FieldDeclaration($0) }
        case .acceptance: AcceptanceField.allCases.map { FieldDeclaration($0) }
        }
    }
}
