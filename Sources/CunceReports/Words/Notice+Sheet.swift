package import CunceDomain

extension Notice {
    /// The same at the line of a field sheet: its words where words are wanted, else its state.
    package func onSheet(of task: TaskID) -> Notice {
        let field = field == "proof" || field == "reason" ? "words-\(task)" : "mark-\(task)"
        return Notice(kind, key, values, words: words, lists: lists, field: field)
    }
}
