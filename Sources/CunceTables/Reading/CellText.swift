import Foundation

/// Gathers the text of a cell from its runs.
struct CellText {
    private var bytes: [UInt8] = []
    private(set) var isTooLong = false

    mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
        isTooLong = false
    }

    mutating func add(_ more: UnsafeBufferPointer<UInt8>) {
        // Four bytes a character at most.
        guard bytes.count + more.count <= TableLimits.cell * 4 else {
            isTooLong = true
            return
        }
        bytes.append(contentsOf: more)
    }

    var isEmpty: Bool { bytes.isEmpty }

    /// Writers put characters that XML cannot hold as `_x000D_` (ECMA-376, part 1, 22.9.2.19).
    var text: String {
        let plain = String(decoding: bytes, as: UTF8.self)
        guard plain.contains("_x") else { return plain }
        return Self.unescaped(plain)
    }

    private static func unescaped(_ text: String) -> String {
        var (made, rest) = ("", text[...])
        while let at = rest.range(of: "_x") {
            made += rest[..<at.lowerBound]
            let digits = rest[at.upperBound...].prefix(4)
            let after = rest[at.upperBound...].dropFirst(4)
            if digits.count == 4, after.first == "_", let code = UInt32(digits, radix: 16),
                let scalar = UnicodeScalar(code)
            {
                made.unicodeScalars.append(scalar)
                rest = after.dropFirst()
            } else {
                made += "_x"
                rest = rest[at.upperBound...]
            }
        }
        return made + rest
    }
}
