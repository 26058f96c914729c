import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// The town's promises: what is stuck, and with whom, first.
extension Site {
    func promises(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let (today, asOf, code) = (call.today, call.asOf, call.query["division"])
        let asked = RoundID(checking: call.query["round"])
        let (programmes, cache) = (desk.programmes, store.cache)
        let read = try await read { connection -> (TownFacts, Programme) in
            guard let installation = try InstallationRow.read(connection),
                let pack = programmes.pack(of: installation),
                let place = try BoardPlace.find(
                    code, round: asked, for: actor, cache.root(on: connection).root, on: connection)
            else { throw Stray.notFound }
            let facts = try TownFacts.read(
                place.id, programme: pack, today: today, asOf: asOf, round: asked,
                cache: cache, on: connection)
            let round = facts.round.flatMap { programmes.pack(of: $0) }
            return (facts, round ?? pack)
        }
        // A supporter has a page of its own; here are those of all.
        guard Access.may(actor, do: .see, at: Place(path: read.0.division.path.text)) else {
            throw Stray.notAllowed(.see)
        }
        let making = PromisesMaking(
            facts: read.0, programme: read.1, actor: actor, call: call, texts: texts)
        let title = texts.say("promises.title", in: call.language)
        return try page(
            "promises",
            making.page(
                shell(call, title: title, place: read.0.division.name, current: .promises)), call)
    }
}

/// Makes the list of a town's promises.
struct PromisesMaking {
    let facts: TownFacts
    let programme: Programme
    let actor: Actor
    let call: Call
    let texts: Texts

    var language: Language { call.language }

    func page(_ shell: ShellModel) -> PromisesPage {
        let asked = HelpKey(checking: call.query["help"]).flatMap(programme.help)?.key
        let report = PromisesReport(facts, help: asked)
        let telling = PromiseTelling(
            texts: texts, language: language, day: facts.day, today: call.today,
            label: { facts.posts.text($0, in: language) })
        return PromisesPage(
            shell: shell, roundTitle: facts.round?.title,
            others: facts.otherRounds("/promises", on: call.today),
            hasRound: facts.round != nil, noRound: noRound,
            all: Door(report.sums.all, how: "how.promises"),
            stuck: Door(report.sums.stuck, how: "how.promises-stuck"),
            money: telling.sums(report.sums), filters: filters(report, asked),
            promises: report.items.map { item in
                telling.row(
                    item.promise,
                    village: TextLink(
                        text: item.village.name, href: "/villages/\(item.village.code)"))
            }, groupsHref: "/groups",
            asOfForm: AsOfForm(
                action: "/promises", day: "\(facts.day)", latest: "\(call.today)",
                division: call.query["division"].isEmpty ? nil : call.query["division"],
                round: call.query["round"].isEmpty ? nil : call.query["round"]))
    }

    /// Nobody opens a round on a day gone by.
    private var noRound: NoRound? {
        guard facts.round == nil else { return nil }
        guard facts.day == call.today else { return NoRound() }
        return NoRound(
            programme, for: actor, at: Place(path: facts.division.path.text),
            division: facts.division.code, texts, language)
    }

    private func filters(_ report: PromisesReport, _ asked: HelpKey?) -> [PromisesFilter] {
        let kept = ["division", "round", "as-of"].map { ($0, call.query[$0]) }
            .filter { !$0.1.isEmpty }.map { "\($0.0)=\(Site.encoded($0.1))" }
        func href(_ help: HelpKey?) -> String {
            let parts = kept + (help.map { ["help=\($0)"] } ?? [])
            return parts.isEmpty ? "/promises" : "/promises?\(parts.joined(separator: "&"))"
        }
        let all = PromisesFilter(
            label: texts.say("promises.all", in: language), href: href(nil),
            isCurrent: asked == nil)
        return [all]
            + programme.helps.compactMap { help in
                report.kinds[help.key].map { count in
                    PromisesFilter(
                        label: "\(help.label.text(in: language)) \(count)",
                        href: href(help.key), isCurrent: asked == help.key)
                }
            }
    }
}
