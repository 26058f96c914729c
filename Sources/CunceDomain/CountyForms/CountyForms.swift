/// The forms of offices above, in the order they were registered.
package struct CountyForms: Equatable, Sendable {
    package private(set) var all: [CountyForm] = []

    package init() {}

    package func form(_ id: FormID) -> CountyForm? { all.first { $0.id == id } }

    package mutating func apply(_ event: CountyFormEvent, _ at: Occurrence) {
        switch event {
        case .registered(let event):
            all.append(
                CountyForm(
                    id: event.form, division: event.division, title: event.title,
                    rows: event.rows,
                    file: FormFile(file: event.file, bytes: event.bytes, name: event.name),
                    entries: [at.entry]))
        case .mapped(let event):
            change(event.form, at) { form in
                form.mapping = event.mapping
                form.gone = []
            }
        case .replaced(let event):
            change(event.form, at) { form in
                form.file = FormFile(file: event.file, bytes: event.bytes, name: event.name)
                form.mapping = event.mapping
                form.gone = event.gone
                form.replacements += 1
            }
        case .retired(let event): change(event.form, at) { $0.retired = at }
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: CountyFormEvent) -> Bool {
        switch event {
        case .registered(let event): form(event.form) == nil
        case .mapped(let event): isInUse(event.form)
        case .replaced(let event): isInUse(event.form)
        case .retired(let event): isInUse(event.form)
        }
    }

    private func isInUse(_ id: FormID) -> Bool { form(id).map { $0.retired == nil } ?? false }

    private mutating func change(
        _ id: FormID, _ at: Occurrence, _ change: (inout CountyForm) -> Void
    ) {
        guard let place = all.firstIndex(where: { $0.id == id }) else { return }
        change(&all[place])
        all[place].entries.append(at.entry)
    }
}
