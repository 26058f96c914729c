import CunceDomain

/// What an entry says in a line, where that is a key of the pack: the key's words instead.
enum ToldWords {
    static func text(_ words: String, _ programme: Programme, _ language: Language) -> String {
        if let dimension = Dimension(rawValue: words) {
            return programme.words.dimensions[dimension].text(in: language)
        }
        if let slot = LinkSlotKey(checking: words).flatMap(programme.linkSlot) {
            return slot.label.text(in: language)
        }
        if let help = HelpKey(checking: words).flatMap(programme.help) {
            return help.label.text(in: language)
        }
        return words
    }
}
