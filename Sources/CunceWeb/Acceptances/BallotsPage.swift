import Mustache

/// Papers of a drawn sample, as one of two people reads them 计票. Template `ballots`.
package struct BallotsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The sheet it belongs to.
    package let acceptance: TextLink
    /// Who was asked. Example: `随机抽取农户`.
    package let name: String
    package let question: String
    /// How many papers there may be beside codes. Example: `抽了 30 户，25 户用码，最多 5 张纸票`.
    package let room: String?
    /// Those that were read, and as many more as there may be.
    package let rows: [BallotRow]
    /// Numbers besides, for papers that bear one of them; folded.
    package let others: [BallotRow]
    /// Example: `别的票号（25 个）`.
    package let othersLine: String
    package let form: FormModel

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "acceptance": acceptance
        case "name": name
        case "question": question
        case "room": room.orAbsent
        case "rows": rows
        case "hasOthers": !others.isEmpty
        case "others": others
        case "othersLine": othersLine
        case "form": form
        default: nil
        }
    }
}

/// One paper. Template `ballots`.
package struct BallotRow: MustacheParent, Equatable, Sendable {
    /// The number written on it. Example: `7`.
    package let number: String
    package let options: [OptionModel]
    /// That the two read it differently.
    package let note: String?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "number": number
        case "options": options
        case "note": note.orAbsent
        default: nil
        }
    }
}
