extension CountyForms {

    /// Decides one command.
    ///
    /// - Source: requirements, starting from spreadsheets; pains 2 (retyping).
    package func decide(
        _ command: CountyFormCommand
    ) throws(CountyFormRefusal) -> [CountyFormEvent] {
        switch command {
        case .register(let id, let division, let typed, let rows, let file):
            guard file.bytes > 0 else { throw .fileMissing }
            let title = try text("title", typed, limit: TextLimit.line)
            let isTaken = all.contains {
                $0.title == title && $0.division == division && $0.retired == nil && $0.id != id
            }
            guard !isTaken else { throw .sameTitle(title) }
            return [
                .registered(
                    .init(
                        form: id, division: division, title: title, rows: rows, file: file.file,
                        bytes: file.bytes, name: file.name))
            ]
        case .map(let id, let mapping):
            let form = try inUse(id)
            try check(mapping)
            let tidied = try tidied(mapping)
            guard form.mapping != tidied || !form.gone.isEmpty else { return [] }
            return [.mapped(.init(form: id, mapping: tidied))]
        case .replace(let id, let file, let new):
            let form = try inUse(id)
            guard file.bytes > 0 else { throw .fileMissing }
            guard file.file != form.file.file else { return [] }
            let carried = form.mapping?.carried(to: new) ?? new
            return [
                .replaced(
                    .init(
                        form: id, file: file.file, bytes: file.bytes, name: file.name,
                        mapping: carried, gone: form.gone + (form.mapping?.gone(from: new) ?? [])))
            ]
        case .retire(let id, let typed):
            _ = try inUse(id)
            let reason = try text("reason", typed, limit: TextLimit.note)
            return [.retired(.init(form: id, reason: reason))]
        }
    }

    private func inUse(_ id: FormID) throws(CountyFormRefusal) -> CountyForm {
        guard let form = form(id) else { throw .unknownForm }
        guard form.retired == nil else { throw .isRetired }
        return form
    }

    private func check(_ mapping: FormMapping) throws(CountyFormRefusal) {
        guard mapping.headFirst >= 1, mapping.headFirst <= mapping.headLast,
            mapping.headLast < mapping.firstRow
        else { throw .rowsOutOfOrder }
        if let open = mapping.open.first { throw .columnOpen(heading: open.heading) }
        var seen: Set<String> = []
        for column in mapping.columns where !seen.insert(column.at).inserted {
            throw .columnTwice(column.at)
        }
        let fills = mapping.columns.contains {
            if case .field = $0.use { true } else { false }
        }
        guard fills else { throw .fillsNothing }
    }

    /// Typed words without the blanks around them; without words a place is left to hands.
    private func tidied(_ mapping: FormMapping) throws(CountyFormRefusal) -> FormMapping {
        func places(_ places: [FormPlace]) throws(CountyFormRefusal) -> [FormPlace] {
            var tidied: [FormPlace] = []
            for place in places {
                var use = place.use
                if case .text(let typed) = use {
                    let words = try text(
                        "words", typed, limit: TextLimit.note, required: false)
                    use = words.isEmpty ? .hand : .text(words)
                }
                tidied.append(FormPlace(at: place.at, heading: place.heading, use: use))
            }
            return tidied
        }
        return FormMapping(
            sheet: mapping.sheet, headFirst: mapping.headFirst, headLast: mapping.headLast,
            firstRow: mapping.firstRow, columns: try places(mapping.columns),
            cells: try places(mapping.cells))
    }

    private func text(
        _ field: String, _ typed: String, limit: Int, required: Bool = true
    ) throws(CountyFormRefusal) -> String {
        do {
            return try tidy(field, typed, limit: limit, required: required)
        } catch { throw .field(error) }
    }
}
