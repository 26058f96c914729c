/// Decides line by line what a list does to the store: parents first, then their children, in
/// whatever order the lines stand.
struct DivisionSettling {
    private enum State: UInt8 { case open, taken, refused }

    private(set) var list: DivisionList
    let stored: StoredDivisions
    /// Ids by place of the line: the store's, or the new ones; 0 where neither.
    private(set) var ids: [Int]
    /// The id of the parent by place of the line; 0 for a root.
    private(set) var parents: [Int]
    /// Places of the lines whose divisions are new, in the order of their new ids.
    private(set) var added: [Int] = []
    /// Places of the lines whose division gets another name or parent, in file order.
    private(set) var changed: [Int] = []
    private(set) var counts = DivisionCounts()
    private var states: [State]
    private var next: Int
    /// The highest level of the list, 1...5.
    private let top: Int

    init(_ list: DivisionList, _ stored: StoredDivisions) {
        self.list = list
        self.stored = stored
        let count = list.lines.count
        ids = Array(repeating: 0, count: count)
        parents = ids
        states = list.lines.map { $0.isRefused ? .refused : .open }
        next = stored.highest + 1
        top = list.lines.lazy.map(\.code.level).min() ?? 1
        if stored.isEmpty { added.reserveCapacity(count) }
    }

    mutating func run() {
        for place in list.lines.indices { settle(place) }
        for place in list.lines.indices where states[place] == .taken && stored.id(at: place) != 0 {
            if parents[place] != stored.parent(at: place) || stored.formerNames[place] != nil {
                changed.append(place)
            }
        }
        counts.added = added.count
        counts.changed = changed.count
        // Lines without a readable code have no place, but were counted.
        let taken = states.count { $0 == .taken }
        counts.unchanged = taken - added.count - changed.count
        counts.refused = list.lineCount - taken
        list.remarks.sort()
    }

    func isTaken(_ place: Int) -> Bool { states[place] == .taken }

    /// Goes up before it decides; never deeper than there are levels, since a parent that is not
    /// above its child ends the way.
    private mutating func settle(_ place: Int) {
        guard states[place] == .open else { return }
        guard let parent = parentID(of: place) else {
            states[place] = .refused
            let line = list.lines[place]
            list.remarks.show(
                Int(line.number), code: line.code.text, name: list.name(of: line))
            return
        }
        states[place] = .taken
        parents[place] = parent
        ids[place] = stored.id(at: place)
        if ids[place] == 0 {
            ids[place] = next
            next += 1
            added.append(place)
        }
    }

    /// The id of the parent a line will have, 0 for a root; `nil` when the line is refused.
    private mutating func parentID(of place: Int) -> Int? {
        let line = list.lines[place]
        let isRoot = stored.id(at: place) != 0 && stored.parent(at: place) == 0
        if line.parent.isNone {
            if isRoot || mayBeRoot(line) { return 0 }
            return complain(line, .blank)
        }
        var code = line.parent
        repeat {
            if let found = seek(code, for: line) {
                if case .id = found, code != line.parent {
                    list.remarks.notice(
                        Int(line.number), .parent,
                        .levelSkipped(stated: line.parent.text, used: code.text))
                }
                switch found {
                case .id(let id): return id
                case .complaint(let kind): return complain(line, kind)
                }
            }
            guard let above = code.aboveIfCollective else { break }
            code = above
        } while true
        guard isRoot else { return complain(line, .parentUnknown(code: line.parent.text)) }
        list.remarks.notice(
            Int(line.number), .parent, .parentOutside(stated: line.parent.text))
        return 0
    }

    private enum Found {
        case id(Int)
        case complaint(DivisionComplaint.Kind)
    }

    /// `nil` where neither the list nor the store has the code.
    private mutating func seek(_ code: DivisionCode, for line: DivisionLine) -> Found? {
        let place = list.index.place(of: code)
        guard let place else {
            guard let id = stored.other(code) else {
                return code.level < line.code.level ? nil : notAbove(code)
            }
            return code.level < line.code.level ? .id(id) : notAbove(code)
        }
        guard code.level < line.code.level else { return notAbove(code) }
        settle(place)
        if states[place] == .taken { return .id(ids[place]) }
        let kept = stored.id(at: place)
        if kept != 0 { return .id(kept) }
        let parentLine = Int(list.lines[place].number)
        return .complaint(.parentRefused(code: code.text, parentLine: parentLine))
    }

    private func notAbove(_ code: DivisionCode) -> Found {
        .complaint(.parentNotAbove(code: code.text, parentLevel: code.level))
    }

    /// Provinces have no parent. The list a county or town starts with does not reach up to one:
    /// its highest divisions, above villages, are then the roots of an empty store.
    private func mayBeRoot(_ line: DivisionLine) -> Bool {
        let level = line.code.level
        return level == 1 || (stored.isEmpty && level == top && level < 5)
    }

    private mutating func complain(_ line: DivisionLine, _ kind: DivisionComplaint.Kind) -> Int? {
        list.remarks.complain(Int(line.number), .parent, kind)
        return nil
    }
}
