import CunceStore

extension Call {
    /// A form of the page: it keeps its id when it is the one that was refused, so that sending
    /// it again is still the same deed. After a conflict it is a new one: the id may be used up.
    func formModel(_ action: String) -> FormModel {
        let isRefused = route.method == .post && path == action && complaints.status != 409
        let kept = isRefused && form.has("command") ? form["command"] : nil
        return FormModel(action: action, command: kept ?? RandomWords.word(letters: 20))
    }

    /// A field that never gives back what was typed: passwords and codes.
    func secret(_ name: String) -> FieldModel {
        FieldModel(name: name, value: "", complaint: complaints.fields[name])
    }
}
