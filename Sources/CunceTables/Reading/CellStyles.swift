/// Which styles of a workbook show a number as a day.
final class CellStyles: XMLListening {
    private var formats: [Int: Bool] = [:]
    private var inCells = false
    /// By the number cells name: whether it shows days.
    private(set) var showsDay: [Bool] = []

    var wantsText: Bool { false }

    func began(_ name: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
        switch name {
        case "numFmt":
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }),
                formats.count < TableLimits.styles
            else { return }
            formats[id] = Self.showsDay(attributes["formatCode"] ?? "")
        case "cellXfs": inCells = true
        case "xf" where inCells:
            guard showsDay.count < TableLimits.styles else { return }
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            showsDay.append(formats[id] ?? Self.isBuiltInDay(id))
        default: break
        }
    }

    func ended(_ name: String) throws(WorkbookFault) {
        if name == "cellXfs" { inCells = false }
    }

    func heard(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) {}

    /// ECMA-376, part 1, 18.8.30: 14 to 22 everywhere; 27 to 36 and 50 to 58 in Chinese and other
    /// East Asian installations, which WPS writes too. 18 to 21, 32 to 35 and 45 to 47 are times.
    private static func isBuiltInDay(_ id: Int) -> Bool {
        switch id {
        case 14...17, 22, 27...31, 36, 50...54, 57, 58: true
        default: false
        }
    }

    /// A format code shows a day where it names years or days outside quotes and brackets.
    static func showsDay(_ code: String) -> Bool {
        var (inQuotes, inBrackets, isEscaped) = (false, false, false)
        for character in code {
            if isEscaped {
                isEscaped = false
                continue
            }
            switch character {
            case "\"": inQuotes.toggle()
            case _ where inQuotes: continue
            case "\\", "_", "*": isEscaped = true
            case "[": inBrackets = true
            case "]": inBrackets = false
            case _ where inBrackets: continue
            case "y", "Y", "d", "D", "e": return true
            case ";": return false
            default: continue
            }
        }
        return false
    }
}
