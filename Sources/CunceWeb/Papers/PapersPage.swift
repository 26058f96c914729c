import Mustache

/// The documents of a round: due, to come, out. Template `papers`.
package struct PapersPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The round they are of.
    package let round: TextLink
    /// Of which place. Example: `青石镇`.
    package let place: String
    /// How many are due and late, in one sentence.
    package let lede: String
    /// Whether the programme says which documents there are.
    package let isStated: Bool
    /// Due by the day, the oldest first.
    package let due: [PaperRow]
    /// Due within two weeks.
    package let coming: [PaperRow]
    /// Named by the programme without a day.
    package let unstated: [PaperRow]
    /// They follow what nobody has told of; each in one sentence.
    package let unknown: [TextLink]
    /// Went out, the newest first.
    package let out: [PaperRow]
    /// All that went out, where only the newest are shown.
    package let moreHref: String?

    package init(
        shell: ShellModel, round: TextLink, place: String, lede: String, isStated: Bool,
        due: [PaperRow], coming: [PaperRow], unstated: [PaperRow], unknown: [TextLink],
        out: [PaperRow], moreHref: String? = nil
    ) {
        self.shell = shell
        self.round = round
        self.place = place
        self.lede = lede
        self.isStated = isStated
        self.due = due
        self.coming = coming
        self.unstated = unstated
        self.unknown = unknown
        self.out = out
        self.moreHref = moreHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "round": round
        case "place": place
        case "lede": lede
        case "isStated": isStated
        case "due": due
        case "hasDue": !due.isEmpty
        case "coming": coming
        case "hasComing": !coming.isEmpty
        case "unstated": unstated
        case "hasUnstated": !unstated.isEmpty
        case "unknown": unknown
        case "hasUnknown": !unknown.isEmpty
        case "out": out
        case "moreHref": moreHref.orAbsent
        default: nil
        }
    }
}
