/// A list of divisions, read and checked line by line, not yet compared with the store.
///
/// Holds the text once and places in it, no strings: a national list has 680,000 lines.
package struct DivisionList: Sendable {
    package let encoding: TextEncoding
    /// The file as UTF-8.
    let text: [UInt8]
    /// Names that had quotation marks doubled inside, without the doubling. Their `nameStart` is
    /// counted on from the end of `text`.
    var unquoted: [UInt8] = []
    /// Every line with a code that could be read, refused ones too, in file order.
    var lines: [DivisionLine] = []
    /// First line of each code.
    var index: DivisionIndex
    /// Places of first lines whose code comes again.
    var doubled: Set<Int> = []
    /// Lines that are neither header nor blank.
    var lineCount = 0
    var remarks = DivisionRemarks()

    init(encoding: TextEncoding, text: [UInt8]) {
        self.encoding = encoding
        self.text = text
        // The average line of the national list has 45 bytes.
        let expected = text.count / 40
        lines.reserveCapacity(expected)
        index = DivisionIndex(expecting: expected)
    }

    /// Hands over a name's bytes without copying them.
    func withName<T>(
        of line: DivisionLine, _ body: (UnsafeBufferPointer<UInt8>) throws -> T
    ) rethrows -> T {
        let start = Int(line.nameStart)
        let inText = start < text.count
        return try (inText ? text : unquoted).withUnsafeBufferPointer {
            let from = inText ? start : start - text.count
            return try body(UnsafeBufferPointer(rebasing: $0[from..<from + Int(line.nameCount)]))
        }
    }

    func name(of line: DivisionLine) -> String {
        withName(of: line) { String(decoding: $0, as: UTF8.self) }
    }
}
