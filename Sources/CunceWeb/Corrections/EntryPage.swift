import Mustache

/// One entry of the journal 条目. Template `entry`.
package struct EntryPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Where the entry belongs.
    package let back: TextLink
    /// Its number in the journal. Example: `61`.
    package let number: Int
    /// What it is about, in words. Example: `洋港村的整治`.
    package let stream: String
    /// What happened, in words. Example: `记了走访`.
    package let event: String
    /// Which post. Example: `驻村干部 甲`.
    package let who: String
    /// When it was written. Example: `2026年11月20日 10:31`.
    package let recorded: String
    /// When it happened. Example: `2026年11月18日`.
    package let happened: String
    /// How late it was written, if it was. Example: `晚 2 天记`.
    package let lateness: String?
    /// Whether it has been withdrawn.
    package let isWithdrawn: Bool
    /// What it says.
    package let facts: [EntryFact]
    /// The files about what it recorded, or the one it attached.
    package let files: [AttachmentMark]
    /// Attaches files to what it recorded.
    package let attachHref: String?
    /// Whether it attached a file that is no longer handed out.
    package let isFileGone: Bool
    /// The entries that corrected or withdrew it, or that it corrects, oldest first.
    package let chain: [EntryChainLink]
    /// Corrects it.
    package let correct: CorrectForm?
    /// Withdraws it.
    package let withdraw: ReasonForm?

    package init(
        shell: ShellModel, back: TextLink, number: Int, stream: String, event: String, who: String,
        recorded: String, happened: String, lateness: String? = nil, isWithdrawn: Bool,
        facts: [EntryFact], files: [AttachmentMark] = [], attachHref: String? = nil,
        isFileGone: Bool = false, chain: [EntryChainLink], correct: CorrectForm? = nil,
        withdraw: ReasonForm? = nil
    ) {
        self.shell = shell
        self.back = back
        self.number = number
        self.stream = stream
        self.event = event
        self.who = who
        self.recorded = recorded
        self.happened = happened
        self.lateness = lateness
        self.isWithdrawn = isWithdrawn
        self.facts = facts
        self.files = files
        self.attachHref = attachHref
        self.isFileGone = isFileGone
        self.chain = chain
        self.correct = correct
        self.withdraw = withdraw
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "back": back
        case "number": number
        case "stream": stream
        case "event": event
        case "who": who
        case "recorded": recorded
        case "happened": happened
        case "lateness": lateness.orAbsent
        case "isWithdrawn": isWithdrawn
        case "facts": facts
        case "hasFiles": !files.isEmpty
        case "marks": files
        case "attachHref": attachHref.orAbsent
        case "isFileGone": isFileGone
        case "chain": chain
        case "correct": correct.orAbsent
        case "withdraw": withdraw.orAbsent
        default: nil
        }
    }
}
