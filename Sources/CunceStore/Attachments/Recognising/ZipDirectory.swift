import CunceDomain

/// The table of contents of a ZIP file (APPNOTE 6.3.10), read without unpacking anything.
///
/// Everything is bounded: at most 10,000 entries, a table of 4 MB, 500 MB of promised content,
/// no entry outside the file or inside another, nothing encrypted, and the table says the same
/// as what stands before each entry.
struct ZipDirectory {
    private static let mostEntries = 10_000
    private static let longestTable = 4 << 20
    private static let longestName = 512
    /// Unit: bytes, of all entries unpacked. A table of that length no office program opens.
    private static let mostUnpacked = 500 << 20

    private(set) var names: Set<String> = []

    /// - Throws: `damaged`, `isLocked`, `unpacksTooLarge`, or `hasMacros` for a program inside.
    init(_ bytes: FileBytes) throws(FileFault) {
        // A comment of at most 65,535 bytes may follow the end of the table.
        guard let end = bytes.last("PK\u{5}\u{6}", within: 22 + 65_535),
            let comment = bytes.little16(end + 20), end + 22 + comment == bytes.count,
            let count = bytes.little16(end + 10), bytes.little16(end + 8) == count,
            let length = bytes.little32(end + 12), let start = bytes.little32(end + 16),
            count <= Self.mostEntries, length <= Self.longestTable, start + length <= end
        else { throw .damaged }
        var place = start
        var packed = 0
        var unpacked = 0
        for _ in 0..<count {
            let entry = try Entry(bytes, at: place, before: start)
            packed += entry.packed
            unpacked += entry.unpacked
            guard unpacked <= Self.mostUnpacked else { throw .unpacksTooLarge }
            // Entries that share their bytes: a few of them unpack to more than any disk holds.
            guard packed <= bytes.count else { throw .unpacksTooLarge }
            guard !entry.isProgram else { throw .hasMacros }
            names.insert(entry.name)
            place += entry.length
        }
        guard place <= start + length else { throw .damaged }
    }

    func has(_ name: String) -> Bool { names.contains(name) }

    func has(prefix: String, ending: String = "") -> Bool {
        names.contains { $0.hasPrefix(prefix) && $0.hasSuffix(ending) }
    }

    /// A project of macros, or sheets of the older macro language.
    var hasMacros: Bool {
        names.contains { name in
            let small = name.lowercased()
            return small.hasSuffix("vbaproject.bin") || small.hasSuffix("vbadata.xml")
                || small.contains("/macrosheets/") || small.hasPrefix("xl/activex")
        }
    }

    /// The kind an OpenDocument file names in its first entry, which is never packed.
    func openDocument(_ bytes: FileBytes) -> FileKind? {
        guard bytes.has("mimetype", at: 30), bytes.little16(26) == 8, bytes.little16(8) == 0,
            let extra = bytes.little16(28), let length = bytes.little32(22), length < 100,
            let type = bytes.part(38 + extra, length), has("content.xml")
        else { return nil }
        return [FileKind.odt, .ods, .odp].first { Array($0.rawValue.utf8) == type }
    }

    private struct Entry {
        let name: String
        let packed: Int
        let unpacked: Int
        /// Of its row in the table. Unit: bytes.
        let length: Int

        init(_ bytes: FileBytes, at place: Int, before end: Int) throws(FileFault) {
            guard bytes.has("PK\u{1}\u{2}", at: place), let flags = bytes.little16(place + 8),
                let method = bytes.little16(place + 10), let packed = bytes.little32(place + 20),
                let unpacked = bytes.little32(place + 24), let named = bytes.little16(place + 28),
                let extra = bytes.little16(place + 30), let comment = bytes.little16(place + 32),
                let own = bytes.little32(place + 42), named <= longestName,
                let letters = bytes.part(place + 46, named)
            else { throw .damaged }
            guard flags & 1 == 0 else { throw .isLocked }
            guard method == 0 || method == 8, method == 8 || packed == unpacked,
                bytes.has("PK\u{3}\u{4}", at: own), bytes.little16(own + 26) == named,
                bytes.has(letters, at: own + 30), let more = bytes.little16(own + 28),
                own + 30 + named + more + packed <= end
            else { throw .damaged }
            name = String(decoding: letters, as: UTF8.self)
            guard !name.split(separator: "/").contains("..") else { throw .damaged }
            self.packed = packed
            self.unpacked = unpacked
            length = 46 + named + extra + comment
        }

        var isProgram: Bool {
            let ending = FileName.ending(of: name)
            return [
                "exe", "dll", "scr", "com", "bat", "cmd", "vbs", "js", "ps1", "lnk", "jar", "msi",
                "hta", "zip", "rar", "7z",
            ].contains(ending)
        }
    }
}
