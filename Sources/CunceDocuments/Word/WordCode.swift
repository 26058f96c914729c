/// A code for telephones as a drawing of the file itself (VML, which word processors of every age
/// read), so that the file needs no picture beside it.
enum WordCode {
    /// Unit: points on a side. Some 46 mm, with a margin inside.
    private static let side = 130

    /// A line as high as the drawing: the style sets its lines exactly.
    static let spacing = "<w:spacing w:line=\"240\" w:lineRule=\"auto\"/>"

    static func run(_ code: QRCode, said: String) -> String {
        "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " style=\"width:\(side)pt;height:\(side)pt\" coordsize=\"\(code.side),\(code.side)\""
            + " path=\"\(path(code))\" alt=\"\(SafeText.of(said))\" fillcolor=\"black\""
            + " stroked=\"f\"/></w:pict></w:r>"
    }

    private static func path(_ code: QRCode) -> String {
        var path = ""
        for row in 0..<code.size {
            var column = 0
            while column < code.size {
                let begin = column
                while column < code.size, code.isDark(row: row, column: column) { column += 1 }
                guard column > begin else {
                    column += 1
                    continue
                }
                let (left, right) = (begin + QRCode.margin, column + QRCode.margin)
                let (top, bottom) = (row + QRCode.margin, row + QRCode.margin + 1)
                path += "m\(left),\(top)l\(right),\(top),\(right),\(bottom),\(left),\(bottom)x"
            }
        }
        return path + "e"
    }
}
