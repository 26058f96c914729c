import CunceDomain
import CunceReports
import CunceStore

extension ListVillagePage {
    /// - Parameters:
    ///   - found: what the rules find of the village the form was opened for.
    ///   - earlier: what was tried in its case before.
    init(
        shell: ShellModel, choices: ListingChoices, found: VillageScreening?,
        earlier: VillageEarlier?, noRound: NoRound?, call: Call, texts: Texts
    ) {
        // Which village is chosen is known when the form comes back, and where it was opened for
        // one.
        let differs =
            call.complaints.general != nil || found?.proposal.differs(isListed: true) ?? false

        let choose = ("", texts.say("common.choose", in: call.language))
        let villages = choices.villages.map { (value: $0.code, label: $0.name) }
        let rounds = choices.rounds.map { (value: $0.id.text, label: $0.title) }
        self.init(
            shell: shell,
            heading: choices.villages.first { $0.code == choices.asked }.map {
                texts.say("listing.title-of", in: call.language, ["village": $0.name])
            } ?? texts.say("listing.title", in: call.language), form: call.formModel("/cases/new"),
            village: call.select(
                "village", choices.asked.isEmpty ? [choose] + villages : villages,
                initial: choices.asked),
            round: call.select(
                "round", rounds.isEmpty ? [choose] : rounds,
                initial: call.query["round"].isEmpty
                    ? rounds.first?.value ?? "" : call.query["round"]),
            reason: call.field("reason"), decidedOn: call.field("day", call.today.description),
            basis: call.field("basis"),
            difference: differs ? call.field("difference") : nil, earlier: earlier,
            noRound: noRound,
            cancelHref: choices.asked.isEmpty ? "/villages" : "/villages/\(choices.asked)")
    }
}
