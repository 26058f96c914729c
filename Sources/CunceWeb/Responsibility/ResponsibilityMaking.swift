import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of responsibility from its report.
struct ResponsibilityMaking {
    let report: ResponsibilityReport
    let programme: Programme
    let actor: Actor
    let call: Call
    let texts: Texts

    private var language: Language { call.language }
    private var isNow: Bool { report.day == call.today }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel) -> ResponsibilityPage {
        let code = call.query["division"]
        return ResponsibilityPage(
            shell: shell, roundTitle: report.round?.title,
            others: report.rounds.otherThan(
                report.round?.id, "/responsibility", on: call.today),
            sentence: report.villages.isEmpty ? nil : sentence,
            columns: programme.linkSlots.map { $0.label.text(in: language) },
            villages: report.villages.map(row), loads: report.loads.map(load),
            postsHref: Access.mayAnywhere(actor, do: .manageRoster) ? "/posts" : nil,
            teamsHref: Access.mayAnywhere(actor, do: .seeTeam) ? "/roster" : nil,
            toursHref: Access.seesTown(actor)
                ? report.round.map { "/tours?round=\($0.id)" } : nil,
            asOfForm: AsOfForm(
                action: "/responsibility", day: "\(report.day)", latest: "\(call.today)",
                division: code.isEmpty ? nil : code,
                round: call.query["round"].isEmpty ? nil : call.query["round"]))
    }

    private var sentence: ResponsibilitySentence {
        let some = { (figure: Figure, how: String) -> Door? in
            figure.count == 0 ? nil : Door(figure, how: how)
        }
        return ResponsibilitySentence(
            listed: Door(report.listed, how: "how.cases"),
            isComplete: report.missing.count == 0,
            missing: some(report.missing, "how.links-missing"),
            expired: some(report.expired, "how.links-expired"),
            ending: some(report.endingSoon, "how.links-ending"),
            vacant: some(report.vacant, "how.posts-vacant"),
            away: some(report.away, "how.posts-away"),
            overloaded: some(report.overloaded, "how.posts-overloaded"))
    }

    private func row(_ village: ResponsibilityVillage) -> ResponsibilityRow {
        let place = Place(
            path: village.village.path.text, involved: Set(village.holders.map(\.post)))
        let mayLink = isNow && Access.may(actor, do: .link, at: place)
        return ResponsibilityRow(
            village: link(village.village),
            cells: zip(programme.linkSlots, village.cells).map { slot, cell in
                ResponsibilityCellModel(
                    name: slot.label.text(in: language), holders: cell.holders.map(holder),
                    gap: LinkMarks.gap(cell.missing, texts, language))
            }, linksHref: mayLink ? "/cases/\(village.kase)/links" : nil)
    }

    private func holder(_ holder: ResponsibilityHolder) -> ResponsibilityHolderModel {
        let near = { (day: CivilDate) in Days.near(day, call.today, in: language) }
        return ResponsibilityHolderModel(
            post: link(holder.post),
            since: holder.term.map {
                say("links.since-term", ["day": near(holder.from), "term": near($0)])
            } ?? say("links.since", ["day": near(holder.from)]),
            marks: [
                LinkMarks.term(
                    expired: holder.isExpired, endsIn: holder.endsIn, texts, language),
                LinkMarks.seat(holder.post, report.posts, on: report.day, texts, language),
            ].compactMap(\.self),
            facts: Door(count: holder.entries.count, entries: holder.entries, how: "how.link"))
    }

    private func load(_ load: ResponsibilityLoad) -> ResponsibilityLoadRow {
        ResponsibilityLoadRow(
            post: link(load.post),
            slot: programme.linkSlot(load.slot)?.label.text(in: language) ?? "",
            count: Door(
                count: load.villages.count, entries: load.entries, how: "how.links-carried"),
            villages: load.villages.map(link),
            mark: load.isTooMuch
                ? StatusMark(
                    mark: "soon", text: say("responsibility.too-much", ["most": "\(load.most)"]))
                : nil)
    }

    private func link(_ village: DivisionRow) -> TextLink {
        let asOf = isNow ? "" : "?as-of=\(report.day)"
        return TextLink(text: village.name, href: "/villages/\(village.code)\(asOf)")
    }

    private func link(_ post: PostID) -> TextLink {
        let seesTown = Access.may(
            actor, do: .see, at: Place(path: report.division.path.text))
        return TextLink(
            text: report.posts.text(post, in: language),
            href: seesTown || post == actor.post ? "/posts/\(post)" : nil)
    }
}
