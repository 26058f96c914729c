import Mustache

/// Ends a round; shows first what would go on. Template `round-close`.
package struct CloseRoundPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Where it is posted.
    package let form: FormModel
    /// The round.
    package let round: TextLink
    /// What is still open.
    package let open: [RoundFigure]
    /// Whether nothing is open.
    package let isDone: Bool
    /// Villages that are not finished.
    package let villages: [RoundVillage]
    /// The last word.
    package let word: FieldModel
    /// The day it was decided. Example: `2026-11-20`.
    package let day: FieldModel
    /// Where villages go on first, if the reader may. Example: `/rounds/r1/carry`.
    package let carryHref: String?

    package init(
        shell: ShellModel, form: FormModel, round: TextLink, open: [RoundFigure], isDone: Bool,
        villages: [RoundVillage], word: FieldModel, day: FieldModel, carryHref: String? = nil
    ) {
        self.shell = shell
        self.form = form
        self.round = round
        self.open = open
        self.isDone = isDone
        self.villages = villages
        self.word = word
        self.day = day
        self.carryHref = carryHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "form": form
        case "round": round
        case "open": open
        case "isDone": isDone
        case "villages": villages
        case "word": word
        case "day": day
        case "carryHref": carryHref.orAbsent
        default: nil
        }
    }
}
