import CunceDomain

/// Puts into words for people what was settled.
struct DivisionOutcomes {
    private let settling: DivisionSettling
    private let store: any SQLConnection

    init(_ settling: DivisionSettling, on store: any SQLConnection) {
        self.settling = settling
        self.store = store
    }

    /// In file order.
    func list() throws -> [DivisionOutcome] {
        let lines = settling.list.lines
        var outcomes = refused()
        for place in settling.changed { outcomes.append(try changed(place)) }
        if settling.counts.lines <= DivisionImport.linesInFull {
            for place in settling.added { outcomes.append(outcome(lines[place], .added)) }
            let changed = Set(settling.changed)
            for place in lines.indices
            where settling.isTaken(place) && settling.stored.id(at: place) != 0
                && !changed.contains(place)
            {
                outcomes.append(outcome(lines[place], .unchanged))
            }
        }
        return outcomes.sorted { $0.line < $1.line }
    }

    private func refused() -> [DivisionOutcome] {
        let remarks = settling.list.remarks
        let byLine = Dictionary(grouping: remarks.complaints, by: \.line)
        return remarks.shown.map { line, shown in
            DivisionOutcome(
                line: line, code: shown.code, name: shown.name,
                kind: .refused(byLine[line] ?? []))
        }
    }

    private func changed(_ place: Int) throws -> DivisionOutcome {
        let line = settling.list.lines[place]
        let name = settling.stored.formerNames[place].map {
            DivisionOutcome.Change(from: $0, to: settling.list.name(of: line))
        }
        let (from, to) = (settling.stored.parent(at: place), settling.parents[place])
        var parent: DivisionOutcome.Change?
        if from != to {
            parent = .init(from: try storedCode(from), to: try code(of: to))
        }
        return outcome(line, .changed(name: name, parent: parent))
    }

    private func outcome(
        _ line: DivisionLine, _ kind: DivisionOutcome.Kind
    ) -> DivisionOutcome {
        DivisionOutcome(
            line: Int(line.number), code: line.code.text, name: settling.list.name(of: line),
            kind: kind)
    }

    /// The code of a parent; a new one is not in the store yet, but then the list has it.
    private func code(of id: Int) throws -> String {
        let highest = settling.stored.highest
        if id <= highest { return try storedCode(id) }
        return settling.list.lines[settling.added[id - highest - 1]].code.text
    }

    /// Empty for what is above a root.
    private func storedCode(_ id: Int) throws -> String {
        guard id != 0 else { return "" }
        return try DivisionByID.find(DivisionID(id), on: store)?.code ?? ""
    }
}
