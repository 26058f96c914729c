import Mustache

/// One round 轮次. Template `round`.
package struct RoundDetailPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Its title. Example: `2026年下半年后进村集中整治`.
    package let title: String
    /// The town or county. Example: `示范镇`.
    package let place: String
    /// How it stands.
    package let status: StatusMark
    /// What the reader may do, the main act first.
    package let buttons: [ActionButton]
    /// The last word; absent while it runs.
    package let closing: RoundClosing?
    /// Period, targets, who opened it, the pack.
    package let facts: [EntryFact]
    /// Where its pack is read. Example: `/programmes/example/1.0.0`.
    package let programmeHref: String
    /// The documents it owes, for whoever sees the town.
    package let papersHref: String?
    /// The entry that opened it.
    package let openEntry: TextLink?
    /// What is still open.
    package let open: [RoundFigure]
    /// Whether nothing is open.
    package let isDone: Bool
    /// Everything of the round as a ZIP.
    package let archiveHref: String
    /// Stages that hold a village, in order.
    package let stages: [RoundStage]
    /// Whether any village was listed.
    package let hasVillages: Bool
    /// Villages that go on in another round.
    package let goneOn: [RoundVillage]
    /// Everybody who was named, waiting ones first.
    package let candidates: [RoundCandidate]
    /// The form that names one, if the reader may. Example: `/candidates/new?round=r1`.
    package let candidateHref: String?

    package init(
        shell: ShellModel, title: String, place: String, status: StatusMark,
        buttons: [ActionButton], closing: RoundClosing? = nil, facts: [EntryFact],
        programmeHref: String, papersHref: String? = nil, openEntry: TextLink? = nil,
        open: [RoundFigure], isDone: Bool,
        archiveHref: String,
        stages: [RoundStage], hasVillages: Bool, goneOn: [RoundVillage],
        candidates: [RoundCandidate], candidateHref: String? = nil
    ) {
        self.shell = shell
        self.title = title
        self.place = place
        self.status = status
        self.buttons = buttons
        self.closing = closing
        self.facts = facts
        self.programmeHref = programmeHref
        self.papersHref = papersHref
        self.openEntry = openEntry
        self.open = open
        self.isDone = isDone
        self.archiveHref = archiveHref
        self.stages = stages
        self.hasVillages = hasVillages
        self.goneOn = goneOn
        self.candidates = candidates
        self.candidateHref = candidateHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "title": title
        case "place": place
        case "status": status
        case "buttons": buttons
        case "closing": closing.orAbsent
        case "facts": facts
        case "programmeHref": programmeHref
        case "papersHref": papersHref.orAbsent
        case "openEntry": openEntry.orAbsent
        case "open": open
        case "isDone": isDone
        case "archiveHref": archiveHref
        case "stages": stages
        case "hasVillages": hasVillages
        case "goneOn": goneOn
        case "candidates": candidates
        case "candidateHref": candidateHref.orAbsent
        default: nil
        }
    }
}
