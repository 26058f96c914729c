/// What the styles of a workbook say of cells: which show a number as a day, which break lines and
/// how large their letters are.
final class CellStyles: XMLListening {
    private var formats: [Int: (day: Bool, percent: Bool)] = [:]
    private var inCells = false
    private var inFonts = false
    /// Hundredths of a point, by number.
    private var sizes: [Int] = []

    struct Look: Equatable {
        /// Hundredths of a point; `nil` where the file does not say.
        let size: Int?
        var wraps = false
    }

    /// By the number cells name.
    private(set) var looks: [Look] = []
    /// By the number cells name: whether it shows days.
    private(set) var showsDay: [Bool] = []
    /// By the number cells name: whether it shows percentages.
    private(set) var showsPercent: [Bool] = []

    var wantsText: Bool { false }

    func began(_ name: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
        switch name {
        case "numFmt":
            guard let id = attributes["numFmtId"].flatMap({ Int($0) }),
                formats.count < TableLimits.styles
            else { return }
            let code = attributes["formatCode"] ?? ""
            formats[id] = (Self.showsDay(code), Self.showsPercent(code))
        case "fonts": inFonts = true
        case "sz" where inFonts:
            guard sizes.count < TableLimits.styles else { return }
            sizes.append(attributes["val"].flatMap { PlainNumber($0)?.hundredths } ?? 11_00)
        case "alignment" where inCells && !looks.isEmpty:
            if attributes.isTrue("wrapText") { looks[looks.count - 1].wraps = true }
        case "cellXfs": inCells = true
        case "xf" where inCells:
            guard showsDay.count < TableLimits.styles else { return }
            let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
            showsDay.append(formats[id]?.day ?? Self.isBuiltInDay(id))
            // ECMA-376, part 1, 18.8.30: 9 and 10 are 0% and 0.00%.
            showsPercent.append(formats[id]?.percent ?? (id == 9 || id == 10))
            let font = attributes["fontId"].flatMap { Int($0) } ?? 0
            looks.append(Look(size: sizes.indices.contains(font) ? sizes[font] : nil))
        default: break
        }
    }

    func ended(_ name: String) throws(WorkbookFault) {
        if name == "cellXfs" { inCells = false }
        if name == "fonts" { inFonts = false }
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
    static func showsDay(_ code: String) -> Bool { names("yYdDe", code) }

    /// A format code shows a percentage where it has the sign outside quotes.
    static func showsPercent(_ code: String) -> Bool { names("%", code) }

    /// Whether one of the letters stands in the first part of a code, outside quotes and brackets.
    private static func names(_ letters: String, _ code: String) -> Bool {
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
            case ";": return false
            case _ where letters.contains(character): return true
            default: continue
            }
        }
        return false
    }
}
