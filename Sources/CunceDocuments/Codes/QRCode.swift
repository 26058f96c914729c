import CQRencode

/// An address as a square of dark and light fields that a telephone reads. 二维码
package struct QRCode: Equatable, Sendable {
    /// Fields on one side.
    package let size: Int
    /// Row by row from the top, whether a field is dark.
    private let fields: [Bool]

    /// - Parameter text: UTF-8; an address of some hundred characters at most.
    /// - Returns: `nil` for a text too long for any code.
    package init?(_ text: String) {
        // A quarter of a poster may be torn or wet: level Q mends that.
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_Q) else { return nil }
        defer { QRcode_free(code) }
        let width = Int(code.pointee.width)
        guard let data = code.pointee.data else { return nil }
        size = width
        // The lowest bit of a byte is the field; the others are the library's own marks.
        fields = (0..<width * width).map { data[$0] & 1 == 1 }
    }

    package func isDark(row: Int, column: Int) -> Bool { fields[row * size + column] }

    /// The light margin around it that readers need. Unit: fields.
    package static let margin = 4

    /// The dark fields as an SVG path in a square of `size` and twice the margin.
    package var path: String {
        var path = ""
        for row in 0..<size {
            var column = 0
            while column < size {
                let begin = column
                while column < size, isDark(row: row, column: column) { column += 1 }
                if column > begin {
                    let (x, y) = (begin + Self.margin, row + Self.margin)
                    path += "M\(x) \(y)h\(column - begin)v1h-\(column - begin)z"
                } else {
                    column += 1
                }
            }
        }
        return path
    }

    /// Fields on one side with the margin.
    package var side: Int { size + 2 * Self.margin }
}
