import CIconv
import Foundation

/// A file of unknown encoding, read as text.
package struct TextDecoding: Sendable {
    package let encoding: TextEncoding
    /// UTF-8 without a byte-order mark. Where bytes could not be read stands U+FFFD, so that the
    /// line with the damage is found by whoever reads the lines.
    package let text: [UInt8]
    /// In how many places bytes could not be read.
    package let faults: Int

    /// Reads a file that is in memory already. Never fails; counts the places it could not read.
    package init(_ bytes: [UInt8]) {
        let (encoding, mark) = bytes.withUnsafeBufferPointer { TextEncoding.found(in: $0) }
        self.encoding = encoding
        switch encoding {
        case .utf8, .utf8WithMark:
            let sound = bytes.withUnsafeBufferPointer {
                UTF8Scan.firstFault(in: $0, from: mark) == nil
            }
            if sound {
                text = mark == 0 ? bytes : Array(bytes[mark...])
                faults = 0
            } else {
                (text, faults) = bytes[mark...].withUnsafeBufferPointer { UTF8Scan.mended($0) }
            }
        case .utf16LittleEndian, .utf16BigEndian:
            (text, faults) = Self.converted(bytes[mark...], from: encoding.rawValue, unit: 2)
        case .gb18030:
            (text, faults) = Self.converted(bytes[mark...], from: encoding.rawValue, unit: 1)
        }
    }

    /// Through iconv, piece by piece.
    ///
    /// - Parameter unit: bytes to step over where iconv finds no character.
    private static func converted(
        _ bytes: ArraySlice<UInt8>, from name: String, unit: Int
    ) -> (text: [UInt8], faults: Int) {
        let converter = iconv_open("UTF-8", name)
        guard converter != iconv_t(bitPattern: -1) else {
            // A system without the table: nothing can be read, every line will say so.
            return (UTF8Scan.replacement, 1)
        }
        defer { iconv_close(converter) }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 3 / 2)
        var faults = 0
        var piece = [CChar](repeating: 0, count: 1 << 16)
        bytes.withUnsafeBytes { source in
            // iconv wants a mutable pointer but does not write to its input.
            var input = UnsafeMutableRawPointer(mutating: source.baseAddress)?
                .assumingMemoryBound(to: CChar.self)
            var left = source.count
            while left > 0 {
                let (outcome, reason, written) = piece.withUnsafeMutableBufferPointer { buffer in
                    var output = buffer.baseAddress
                    var room = buffer.count
                    let outcome = iconv(converter, &input, &left, &output, &room)
                    let reason = errno
                    buffer.withMemoryRebound(to: UInt8.self) {
                        text.append(contentsOf: $0[..<(buffer.count - room)])
                    }
                    return (outcome, reason, buffer.count - room)
                }
                guard outcome == Int(bitPattern: UInt.max) else { continue }
                if reason == E2BIG, written > 0 { continue }
                faults += 1
                text.append(contentsOf: UTF8Scan.replacement)
                let step = min(unit, left)
                input = input?.advanced(by: step)
                left -= step
            }
        }
        return (text, faults)
    }
}
