import CunceReports

/// Makes the forms of one page: labels from the catalogue, what was typed kept in the form that
/// came back.
struct UpwardForms {
    let call: Call
    let texts: Texts

    /// One field before it knows its form.
    struct Asked {
        var kind: UpwardField.Kind
        var name: String
        /// Key of its words.
        var label = ""
        /// What is asked in words of the pack, where no text of ours says it.
        var said: String?
        var initial = ""
        /// Of boxes: those that are ticked before anybody did.
        var chosen: Set<String> = []
        var options: [(value: String, label: String)] = []
        var required = true
    }

    func form(
        _ action: String, _ act: String, does: String? = nil, out: String? = nil,
        hint: String? = nil, says: String? = nil, of subject: String? = nil, isWarn: Bool = false,
        _ asked: [Asked]
    ) -> UpwardForm {
        let own = call.own(action)
        let isBack = call.isOf(action)
        let id = "u" + action.filter { $0.isLetter || $0.isNumber }
        return UpwardForm(
            act: [say(act), subject].compactMap(\.self).joined(separator: " · "),
            form: call.formWithQuery(action),
            fields: asked.map { field($0, own, isBack, id) }, does: say(does ?? act),
            out: out.map(say), hint: hint.map(say) ?? says, isOpen: isBack, isWarn: isWarn)
    }

    private func field(
        _ asked: Asked, _ own: Call, _ isBack: Bool, _ form: String
    ) -> UpwardField {
        let chosen =
            isBack && asked.kind != .hidden
            ? Set(own.form.all(asked.name))
            : asked.chosen.union([asked.initial])
        let isTyped = asked.kind != .hidden && own.form.has(asked.name)
        return UpwardField(
            asked.kind, asked.name, asked.said ?? (asked.label.isEmpty ? "" : say(asked.label)),
            in: form,
            value: isTyped ? own.form[asked.name] : asked.initial,
            complaint: own.complaints.fields[asked.name],
            options: asked.options.map {
                OptionModel(value: $0.value, label: $0.label, selected: chosen.contains($0.value))
            }, required: asked.required)
    }

    private func say(_ key: String) -> String { texts.say(key, in: call.language) }
}

extension UpwardForms.Asked {
    static func line(_ name: String, _ label: String, _ initial: String = "", required: Bool = true)
        -> Self
    { .init(kind: .line, name: name, label: label, initial: initial, required: required) }

    static func area(_ name: String, _ label: String, _ initial: String = "", required: Bool = true)
        -> Self
    { .init(kind: .area, name: name, label: label, initial: initial, required: required) }

    static func day(_ name: String, _ label: String, _ initial: String = "", required: Bool = true)
        -> Self
    { .init(kind: .day, name: name, label: label, initial: initial, required: required) }

    /// The same with its question in words of the pack.
    func asking(_ words: String) -> Self {
        var asked = self
        asked.said = words
        return asked
    }

    static func hidden(_ name: String, _ value: String) -> Self {
        .init(kind: .hidden, name: name, initial: value)
    }

    static func select(
        _ name: String, _ label: String, _ options: [(value: String, label: String)],
        initial: String = "", required: Bool = true
    ) -> Self {
        .init(
            kind: .select, name: name, label: label, initial: initial, options: options,
            required: required)
    }

    static func boxes(
        _ name: String, _ label: String, _ options: [(value: String, label: String)],
        initial: String = "", chosen: Set<String> = []
    ) -> Self {
        .init(
            kind: .boxes, name: name, label: label, initial: initial, chosen: chosen,
            options: options)
    }
}
