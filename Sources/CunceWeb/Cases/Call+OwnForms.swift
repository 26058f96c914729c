import CunceStore

/// What the forms of a page need of a call that comes back to one of them.
extension Call {
    /// The call as the form posted to `action` sees it: with what was typed and refused only
    /// where it is this form that came back.
    func own(_ action: String) -> Call {
        if isOf(action) { return self }
        return Call(
            route: route, path: path, parameters: parameters, query: query, form: .empty,
            upload: .none, visitor: visitor, today: today)
    }

    /// Whether it is the form posted to `action` that came back.
    func isOf(_ action: String) -> Bool {
        route.method == .post && path == action.prefix(while: { $0 != "?" })
    }

    /// A form whose address carries a query: it keeps its id where it came back, unless
    /// the id may be used up.
    func formWithQuery(_ action: String) -> FormModel {
        let own = own(action)
        return FormModel(
            action: action,
            command: own.form.has("command") && complaints.status != 409
                ? own.form["command"] : RandomWords.word(letters: 20))
    }

    /// A form of one text.
    func reasonForm(_ action: String, field name: String, _ initial: String = "") -> ReasonForm {
        ReasonForm(form: formWithQuery(action), text: own(action).field(name, initial))
    }

    /// Options in groups, with the chosen one kept.
    func grouped(
        _ name: String, empty: String?,
        _ groups: [(label: String, options: [(value: String, label: String)])],
        initial: String = ""
    ) -> GroupedSelectModel {
        let chosen = form.has(name) ? form[name] : initial
        return GroupedSelectModel(
            name: name, empty: empty,
            groups: groups.map { group in
                OptionGroup(
                    label: group.label,
                    options: group.options.map {
                        OptionModel(
                            value: $0.value, label: $0.label, selected: $0.value == chosen)
                    })
            }, complaint: complaints.fields[name])
    }

    /// Boxes to tick, with the ticked ones kept.
    ///
    /// - Parameter initial: those ticked in a fresh form.
    func boxes(
        _ name: String, _ options: [(value: String, label: String)], initial: Set<String> = []
    ) -> SelectModel {
        // A form without a tick sends nothing at all under the name.
        let chosen = form.has("command") ? Set(form.all(name)) : initial
        return SelectModel(
            name: name,
            options: options.map {
                OptionModel(value: $0.value, label: $0.label, selected: chosen.contains($0.value))
            }, complaint: complaints.fields[name])
    }
}
