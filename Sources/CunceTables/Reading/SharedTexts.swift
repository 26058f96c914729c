/// The texts that a workbook's cells share, by number. 共享字符串
final class SharedTexts: XMLListening {
    private(set) var all: [String] = []
    private var weight = 0
    private var text = CellText()
    private var isInText = false
    /// Readings of Japanese words stand beside the text and are not part of it.
    private var inReading = 0

    var wantsText: Bool { isInText && inReading == 0 }

    func began(_ name: String, _ attributes: XMLAttributes) throws(WorkbookFault) {
        switch name {
        case "si": text.clear()
        case "t": isInText = true
        case "rPh": inReading += 1
        default: break
        }
    }

    func ended(_ name: String) throws(WorkbookFault) {
        switch name {
        case "t": isInText = false
        case "rPh": inReading -= 1
        case "si":
            let made = text.text
            weight += made.utf8.count + 16
            guard weight <= TableLimits.sharedText, all.count < TableLimits.sharedTexts else {
                throw .complaint(.init(.unfoldsTooFar))
            }
            all.append(made)
        default: break
        }
    }

    func heard(_ piece: UnsafeBufferPointer<UInt8>) throws(WorkbookFault) { text.add(piece) }
}
