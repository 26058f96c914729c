import CunceReports
import Mustache

/// The study tours of a round 参观学习. Template `tours`.
package struct ToursPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The round. Example: `2026年下半年后进村集中整治`.
    package let roundTitle: String
    /// The same page of other rounds that run here.
    package let others: [TextLink]
    /// What to do where no round runs.
    package let noRound: NoRound?
    package let sentence: ToursSentence?
    package let tours: [TourRow]
    /// Recording one.
    package let record: UpwardForm?
    /// The table.
    package let tableHref: String?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "roundTitle": roundTitle
        case "others": others
        case "noRound": noRound.orAbsent
        case "sentence": sentence.orAbsent
        case "tours": tours
        case "record": record.orAbsent
        case "tableHref": tableHref.orAbsent
        default: nil
        }
    }

    static func without(_ noRound: NoRound, _ site: Site, _ call: Call) throws -> ToursPage {
        ToursPage(
            shell: try site.shell(
                call, title: site.texts.say("tours.title", in: call.language),
                current: .responsibility),
            roundTitle: "", others: [], noRound: noRound, sentence: nil, tours: [], record: nil,
            tableHref: nil)
    }
}
