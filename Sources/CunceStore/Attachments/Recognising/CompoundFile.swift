import CunceDomain

/// The names inside a compound file, as older office programs and WPS write them ([MS-CFB]).
///
/// Bounded: at most 4,096 names, and no chain of sectors is followed further than the file goes.
enum CompoundFile {
    static let signature: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

    private static let mostNames = 4_096
    private static let rowLength = 128
    /// Places of the allocation table that the head itself names.
    private static let namedInHead = 109
    private static let endOfChain = 0xffff_fffe

    /// - Throws: `damaged` for a chain that leads out of the file or in a circle.
    static func names(in bytes: FileBytes) throws(FileFault) -> Set<String> {
        guard let shift = bytes.little16(30), shift == 9 || shift == 12 else { throw .damaged }
        let size = 1 << shift
        guard var sector = bytes.little32(48) else { throw .damaged }
        var names: Set<String> = []
        var rows = 0
        while sector < endOfChain {
            let start = (sector + 1) * size
            guard start + size <= bytes.count else { throw .damaged }
            for row in stride(from: start, to: start + size, by: rowLength) {
                rows += 1
                guard rows <= mostNames else { throw .damaged }
                if let name = name(bytes, row) { names.insert(name) }
            }
            guard let next = next(after: sector, size, bytes) else { throw .damaged }
            sector = next
        }
        return names
    }

    /// UTF-16, its length in bytes with the closing zero after it.
    private static func name(_ bytes: FileBytes, _ row: Int) -> String? {
        guard let length = bytes.little16(row + 64), length >= 4, length <= 64 else { return nil }
        var units: [UInt16] = []
        for place in stride(from: row, to: row + length - 2, by: 2) {
            guard let unit = bytes.little16(place) else { return nil }
            units.append(UInt16(unit))
        }
        return String(decoding: units, as: UTF16.self)
    }

    /// The sector that follows another, by the allocation table.
    private static func next(after sector: Int, _ size: Int, _ bytes: FileBytes) -> Int? {
        let perSector = size / 4
        let table = sector / perSector
        guard let place = tableSector(table, size, bytes) else { return nil }
        return bytes.little32((place + 1) * size + sector % perSector * 4)
    }

    /// Where the n-th part of the allocation table lies.
    private static func tableSector(_ number: Int, _ size: Int, _ bytes: FileBytes) -> Int? {
        if number < namedInHead { return bytes.little32(76 + number * 4) }
        // The others are named in a chain of sectors; each holds one place less for its successor.
        let perSector = size / 4 - 1
        var rest = number - namedInHead
        guard var sector = bytes.little32(68) else { return nil }
        var steps = 0
        while rest >= perSector {
            steps += 1
            guard steps < bytes.count / size, sector < endOfChain,
                let next = bytes.little32((sector + 1) * size + perSector * 4)
            else { return nil }
            sector = next
            rest -= perSector
        }
        guard sector < endOfChain else { return nil }
        return bytes.little32((sector + 1) * size + rest * 4)
    }
}
