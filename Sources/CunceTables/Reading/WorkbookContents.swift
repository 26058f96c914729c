/// What a workbook holds: its sheets in order, and since when it counts days.
final class WorkbookContents: XMLListening {
    struct Sheet {
        let name: String
        let isHidden: Bool
        /// Names the sheet's part in the relations.
        let relation: String
    }

    private(set) var sheets: [Sheet] = []
    /// Days are counted from 1904, as on early Macintoshes.
    private(set) var isSince1904 = false

    var wantsText: Bool { false }

    func began(_ name: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
        switch name {
        case "workbookPr": isSince1904 = attributes.isTrue("date1904")
        case "sheet":
            guard sheets.count < TableLimits.sheets else {
                throw .complaint(.init(.tooManySheets(limit: TableLimits.sheets)))
            }
            let state = attributes["state"] ?? "visible"
            sheets.append(
                Sheet(
                    name: attributes["name"] ?? "", isHidden: state != "visible",
                    relation: attributes["id"] ?? ""))
        default: break
        }
    }

    func ended(_ name: String) throws(WorkbookFault) {}
    func heard(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {}
}
