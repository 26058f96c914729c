import CunceDomain

/// What the store has, as far as a list touches it, laid beside the lines of the list.
struct StoredDivisions {
    /// The highest id ever given; 0 for an empty store.
    private(set) var highest = 0
    /// By place of the line; 0 where the store does not have the code. Empty for an empty store.
    private var ids: [Int] = []
    private var parents: [Int] = []
    /// The store's name, where it differs from the line's; by place of the line.
    private(set) var formerNames: [Int: String] = [:]
    /// Divisions down to towns that have no line: a line may name one as its parent.
    private var others: [DivisionCode: Int] = [:]

    var isEmpty: Bool { highest == 0 }

    /// Reads the stretch of codes that the list speaks of, in one statement: the villages of a
    /// town are a few dozen rows, a national list is the whole table.
    init(_ list: DivisionList, on store: any SQLConnection) throws {
        let last = try store.row("SELECT max(id) FROM divisions") { try $0.optionalInt(0) }
        highest = (last ?? nil) ?? 0
        guard highest > 0, let (low, high) = Self.stretch(of: list) else { return }
        ids = Array(repeating: 0, count: list.lines.count)
        parents = ids
        let sql = """
            SELECT id, code, name, parent_id
            FROM divisions
            WHERE code >= $1 AND code <= $2
            ORDER BY code
            """
        try store.each(sql, [.text(low.text), .text(high.text)]) { row in
            guard let code = DivisionCode(try row.text(1)) else {
                throw StoreFault.damaged("division \(try row.int(0)) has no code of any level")
            }
            let id = try row.int(0)
            guard let place = list.index.place(of: code) else {
                if code.level < 5 { others[code] = id }
                return
            }
            ids[place] = id
            parents[place] = try row.optionalInt(3) ?? 0
            var name = try row.text(2)
            let same = list.withName(of: list.lines[place]) { wanted in
                name.withUTF8 { $0.elementsEqual(wanted) }
            }
            if !same { formerNames[place] = name }
        }
    }

    /// The permanent id of the line's division; 0 where it is new.
    func id(at place: Int) -> Int { ids.isEmpty ? 0 : ids[place] }

    /// The id of the parent it has now; 0 for a root.
    func parent(at place: Int) -> Int { parents.isEmpty ? 0 : parents[place] }

    /// The id of a division that has no line in the list.
    func other(_ code: DivisionCode) -> Int? { others[code] }

    private static func stretch(
        of list: DivisionList
    ) -> (low: DivisionCode, high: DivisionCode)? {
        guard var low = list.lines.first?.code else { return nil }
        var high = low
        for line in list.lines {
            var code = line.code
            if DivisionCode.before(high, code) { high = code }
            if DivisionCode.before(code, low) { low = code }
            code = line.parent
            guard !code.isNone else { continue }
            if DivisionCode.before(high, code) { high = code }
            while let above = code.aboveIfCollective { code = above }
            if DivisionCode.before(code, low) { low = code }
        }
        return (low, high)
    }
}
