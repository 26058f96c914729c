/// The rows of new divisions, one after another, as the table takes them.
struct DivisionRows {
    static let columns = ["id", "code", "name", "level", "parent_id", "path", "since_entry"]

    private let prepared: PreparedDivisions
    private let entry: SQLValue
    private var at = 0
    /// Paths of new divisions that are not villages, and of stored ones that get children.
    private var paths: [Int: [UInt8]]
    /// The parent of the row before: mostly this one's too.
    private var parent = 0
    private var above: [UInt8] = [0x2f]

    init(_ prepared: PreparedDivisions, entry: Int) {
        self.prepared = prepared
        self.entry = .int(entry)
        paths = prepared.storedPaths.mapValues { Array($0.utf8) }
    }

    mutating func next() throws -> [SQLValue]? {
        guard at < prepared.added.count else { return nil }
        let place = prepared.added[at]
        at += 1
        let line = prepared.list.lines[place]
        let id = prepared.ids[place]
        if prepared.parents[place] != parent {
            parent = prepared.parents[place]
            guard let found = parent == 0 ? [0x2f] : paths[parent] else {
                throw StoreFault.damaged("division \(parent) has no path")
            }
            above = found
        }
        var path = above
        Self.append(id, to: &path)
        path.append(0x2f)
        if line.code.level < 5 { paths[id] = path }
        return [
            .int(id), .text(line.code.text), .text(prepared.list.name(of: line)),
            .int(line.code.level), .parent(parent), .text(String(decoding: path, as: UTF8.self)),
            entry,
        ]
    }

    private static func append(_ number: Int, to path: inout [UInt8]) {
        var divisor = 1
        while number / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            path.append(0x30 + UInt8(truncatingIfNeeded: number / divisor % 10))
            divisor /= 10
        }
    }
}
