package import Foundation

extension PictureOrientation {
    /// Which way up a kept JPEG is, `nil` for the right way or any other file.
    package static func ofKept(_ file: URL) throws -> UInt8? {
        let data = try Data(contentsOf: file, options: .alwaysMapped)
        return data.withUnsafeBytes { raw in
            let bytes = FileBytes(raw)
            guard bytes.has([0xff, 0xd8], at: 0) else { return nil }
            // Our own note stands first, or behind the 18 bytes of the JFIF head.
            let place = bytes.has([0xff, 0xe0, 0, 16], at: 2) ? 20 : 2
            guard bytes.has([0xff, 0xe1], at: place), bytes.has("Exif\0\0", at: place + 4) else {
                return nil
            }
            return read(bytes, at: place + 10)
        }
    }
}
