import CunceDomain
import CunceReports
import CunceStore

extension ListVillagePage {
    init(
        shell: ShellModel, choices: ListingChoices, noRound: NoRound?, call: Call, texts: Texts
    ) {
        let choose = ("", texts.say("common.choose", in: call.language))
        let villages = choices.villages.map { (value: $0.code, label: $0.name) }
        let rounds = choices.rounds.map { (value: $0.id.text, label: $0.title) }
        self.init(
            shell: shell, form: call.formModel("/cases/new"),
            village: call.select(
                "village", choices.asked.isEmpty ? [choose] + villages : villages,
                initial: choices.asked),
            round: call.select(
                "round", rounds.isEmpty ? [choose] : rounds,
                initial: call.query["round"].isEmpty
                    ? rounds.first?.value ?? "" : call.query["round"]),
            reason: call.field("reason"), decidedOn: call.field("day", call.today.description),
            basis: call.field("basis"), noRound: noRound,
            cancelHref: choices.asked.isEmpty ? "/villages" : "/villages/\(choices.asked)")
    }
}
