/// The encodings in which Chinese offices hand over text files. 编码
package enum TextEncoding: String, Codable, CaseIterable, Sendable {
    case utf8 = "UTF-8"
    case utf8WithMark = "UTF-8 (BOM)"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
    case gb18030 = "GB18030"

    /// Which encoding a file is in, and how many bytes its byte-order mark takes.
    ///
    /// A mark decides. Without one, a file whose first characters have a zero in every second
    /// byte is UTF-16 (a list begins with an English word); valid UTF-8 is UTF-8; the rest is
    /// GB18030, unless it holds more Chinese characters of UTF-8 than faults, which is a damaged
    /// UTF-8 file: read as GB18030 it would give wrong names without a single complaint.
    static func found(in bytes: UnsafeBufferPointer<UInt8>) -> (encoding: Self, mark: Int) {
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) { return (.utf8WithMark, 3) }
        if bytes.starts(with: [0xff, 0xfe]) { return (.utf16LittleEndian, 2) }
        if bytes.starts(with: [0xfe, 0xff]) { return (.utf16BigEndian, 2) }
        if bytes.count >= 8 {
            let even = (0..<4).filter { bytes[$0 * 2] == 0 }.count
            let odd = (0..<4).filter { bytes[$0 * 2 + 1] == 0 }.count
            if even == 0, odd == 4 { return (.utf16LittleEndian, 0) }
            if even == 4, odd == 0 { return (.utf16BigEndian, 0) }
        }
        if UTF8Scan.firstFault(in: bytes, from: 0) == nil { return (.utf8, 0) }
        let (chinese, faults) = UTF8Scan.census(of: bytes)
        return (chinese > faults ? .utf8 : .gb18030, 0)
    }
}
