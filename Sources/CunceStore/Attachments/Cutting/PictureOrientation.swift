/// Which way up a picture is (Exif 2.3, tag 0x0112): the one thing of a camera's notes that is
/// needed to show it.
package enum PictureOrientation {
    /// More in one directory no camera writes.
    private static let mostTags = 1_000

    /// 2 to 8; `nil` where there is none or the picture is the right way up.
    ///
    /// - Parameter start: where the TIFF head stands.
    static func read(_ bytes: FileBytes, at start: Int) -> UInt8? {
        let isLittle = bytes.has("II", at: start)
        guard isLittle || bytes.has("MM", at: start) else { return nil }
        let short = { isLittle ? bytes.little16($0) : bytes.big16($0) }
        guard short(start + 2) == 42,
            let offset = isLittle ? bytes.little32(start + 4) : bytes.big32(start + 4),
            let count = short(start + offset), count <= mostTags
        else { return nil }
        for place in stride(from: start + offset + 2, to: start + offset + 2 + 12 * count, by: 12)
        where short(place) == 0x0112 && short(place + 2) == 3 {
            guard let value = short(place + 8), (2...8).contains(value) else { return nil }
            return UInt8(value)
        }
        return nil
    }

    /// A TIFF head with this tag alone. 26 bytes.
    static func written(_ value: UInt8) -> [UInt8] {
        [
            0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, value, 0, 0, 0,
            0, 0, 0,
        ]
    }
}
