import CunceStore

/// Small files of every kind, put together byte by byte.
enum AttachmentSamples {
    static let place = Array("GPS 30.123 120.456".utf8)

    /// Camera notes with a way up and a place, big end first.
    static func notes(_ orientation: UInt8) -> [UInt8] {
        let head: [UInt8] = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 2]
        let way: [UInt8] = [0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0]
        let made: [UInt8] = [0x01, 0x0f, 0, 2, 0, 0, 0, UInt8(place.count), 0, 0, 0, 38]
        return head + way + made + [0, 0, 0, 0] + place
    }

    private static func segment(_ marker: UInt8, _ content: [UInt8]) -> [UInt8] {
        let length = content.count + 2
        return [0xff, marker, UInt8(length >> 8), UInt8(length & 0xff)] + content
    }

    static func jpeg(orientation: UInt8 = 6) -> [UInt8] {
        [0xff, 0xd8]
            + segment(0xe0, Array("JFIF\0".utf8) + [1, 1, 0, 0, 72, 0, 72, 1, 1, 9, 9, 9])
            + segment(0xe1, Array("Exif\0\0".utf8) + notes(orientation))
            + segment(0xe1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + place)
            + segment(0xe2, Array("ICC_PROFILE\0".utf8) + [1, 1, 7])
            + segment(0xe2, Array("MPF\0".utf8) + place)
            + segment(0xed, place) + segment(0xfe, place)
            + segment(0xdb, [UInt8](repeating: 1, count: 65))
            + segment(0xc0, [8, 0, 2, 0, 2, 1, 1, 0x11, 0])
            + segment(0xda, [1, 1, 0, 0, 63, 0])
            + [0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9] + place
    }

    static func png() -> [UInt8] {
        func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
            [0, 0, 0, UInt8(content.count)] + Array(name.utf8) + content + [1, 2, 3, 4]
        }
        return [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
            + chunk("IHDR", [UInt8](repeating: 1, count: 13)) + chunk("tEXt", place)
            + chunk("eXIf", notes(3)) + chunk("gAMA", [0, 0, 0, 1]) + chunk("IDAT", [5, 6, 7])
            + chunk("IEND", []) + place
    }

    static func webp() -> [UInt8] {
        func chunk(_ name: String, _ content: [UInt8]) -> [UInt8] {
            Array(name.utf8) + [UInt8(content.count), 0, 0, 0] + content
                + (content.count % 2 == 1 ? [0] : [])
        }
        let content =
            Array("WEBP".utf8) + chunk("VP8X", [0x0c, 0, 0, 0, 1, 0, 0, 1, 0, 0])
            + chunk("VP8L", [1, 2, 3]) + chunk("EXIF", notes(8)) + chunk("XMP ", place)
            + chunk("JUNK", place)
        return Array("RIFF".utf8) + [UInt8(content.count), 0, 0, 0] + content + place
    }

    static func gif() -> [UInt8] {
        func block(_ label: UInt8, _ content: [UInt8]) -> [UInt8] {
            [0x21, label, UInt8(content.count)] + content + [0]
        }
        return Array("GIF89a".utf8) + [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255]
            + block(0xfe, place) + block(0xf9, [0, 0, 0, 0])
            + [0x21, 0xff, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
            + [0x21, 0xff, 11] + Array("XMP DataXMP".utf8) + [UInt8(place.count)] + place + [0]
            + [0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0, 0x3b] + place
    }

    static let pdf = Array("%PDF-1.4\n1 0 obj\nendobj\nstartxref\n0\n%%EOF\n".utf8)

    /// A packed file of entries without content.
    static func zip(_ names: [String], flags: UInt8 = 0, unpacked: Int = 0) -> [UInt8] {
        func little(_ number: Int, _ width: Int) -> [UInt8] {
            (0..<width).map { UInt8(number >> ($0 * 8) & 0xff) }
        }
        var file: [UInt8] = []
        var table: [UInt8] = []
        for name in names {
            let letters = Array(name.utf8)
            let place = file.count
            let sizes = little(0, 4) + little(unpacked, 4)
            file +=
                Array("PK\u{3}\u{4}".utf8) + [20, 0, flags, 0, 8, 0] + little(0, 8) + sizes
                + little(letters.count, 2) + [0, 0] + letters
            table +=
                Array("PK\u{1}\u{2}".utf8) + [20, 0, 20, 0, flags, 0, 8, 0] + little(0, 8) + sizes
                + little(letters.count, 2) + little(0, 12) + little(place, 4) + letters
        }
        let count = little(names.count, 2)
        return file + table + Array("PK\u{5}\u{6}".utf8) + [0, 0, 0, 0] + count + count
            + little(table.count, 4) + little(file.count, 4) + [0, 0]
    }

    /// An old office file: head, one sector of the allocation table, one of names.
    static func compound(_ names: [String]) -> [UInt8] {
        var head = [UInt8](repeating: 0, count: 512)
        head.replaceSubrange(0..<8, with: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
        head[30] = 9
        head[48] = 1
        var table = [UInt8](repeating: 0xff, count: 512)
        table[4] = 0xfe
        var rows: [UInt8] = []
        for name in names.prefix(4) {
            var row = [UInt8](repeating: 0, count: 128)
            for (place, unit) in name.utf16.enumerated() {
                row[place * 2] = UInt8(unit & 0xff)
                row[place * 2 + 1] = UInt8(unit >> 8)
            }
            row[64] = UInt8(name.utf16.count * 2 + 2)
            rows += row
        }
        return head + table + rows + [UInt8](repeating: 0, count: 512 - rows.count)
    }
}
