import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of a round's documents.
struct PapersMaking {
    /// Unit: documents. As many as a town sends in some months.
    private static let most = 40

    let papers: RoundPapers
    let posts: PostLabels
    let actor: Actor
    let call: Call
    let texts: Texts

    private var language: Language { call.language }
    private var href: String { "/rounds/\(papers.round.id)/papers" }
    private var words: DuePaperWords {
        DuePaperWords(papers.programme, texts, posts: posts, in: language)
    }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel) -> PapersPage {
        let showsAll = call.query["show"] == "all"
        let out = showsAll ? papers.out : Array(papers.out.prefix(Self.most))
        return PapersPage(
            shell: shell,
            round: TextLink(
                text: papers.round.title, href: "/rounds/\(papers.round.id)"),
            place: papers.place.name, lede: lede,
            isStated: papers.programme.rules.answersPapers, due: papers.due.map(owed),
            coming: papers.coming.map(owed), unstated: papers.unstated.map(unstated),
            unknown: papers.unknown.map(unknown), out: out.map(out(_:)),
            moreHref: out.count < papers.out.count ? "\(href)?show=all#out" : nil)
    }

    private var lede: String {
        let late = papers.due.count { $0.daysLate(on: papers.day) > 0 }
        return say(
            papers.due.isEmpty ? "papers.lede-none" : "papers.lede",
            ["due": "\(papers.due.count)", "late": "\(late)"])
    }

    private func owed(_ owed: RoundPapers.Owed) -> PaperRow {
        PaperRow(
            title: TextLink(text: owed.rule.title.text(in: language)),
            about: words.about(owed.period, owed.place, owed.post),
            status: PaperRow.status(of: owed, on: papers.day, texts, language),
            number: owed.number, addressee: owed.rule.addressee?.text(in: language),
            signers: signers(owed.rule), clause: clause(owed.rule),
            act: isOthers(owed.post)
                ? nil : act(owed.rule, PaperRow.href(of: owed, in: papers.round.id), week(of: owed))
        )
    }

    /// Another post's own, and the reader keeps only their own.
    private func isOthers(_ post: PostID?) -> Bool {
        guard let post else { return false }
        return post != actor.post && !papers.keepsAll(actor)
    }

    private func unstated(_ rule: PaperRule) -> PaperRow {
        PaperRow(
            title: TextLink(text: rule.title.text(in: language)),
            status: StatusMark(mark: "none", text: say("papers.not-stated")),
            addressee: rule.addressee?.text(in: language), signers: signers(rule),
            clause: clause(rule), act: act(rule, "\(href)/\(rule.key)", nil))
    }

    private func unknown(_ unknown: RoundPapers.Unknown) -> TextLink {
        let fact = papers.programme.rules.fact(unknown.fact)
        return TextLink(
            text: say(
                "papers.unknown",
                [
                    "paper": unknown.rule.title.text(in: language),
                    "fact": fact?.label.text(in: language) ?? unknown.fact.text,
                    "places": "\(unknown.places)", "clause": clause(unknown.rule),
                ]), href: "/facts")
    }

    private func out(_ out: PaperOut) -> PaperRow {
        let rule = papers.programme.rules.paper(out.paper)
        let number = rule?.number.flatMap { pattern in
            out.number.map { pattern.text(year: out.at.on.year, number: $0) }
        }
        return PaperRow(
            title: TextLink(
                text: rule?.title.text(in: language) ?? out.paper.text, href: page(of: out)),
            about: words.about(
                out.period, out.place.flatMap { papers.places[$0] }, out.post),
            status: StatusMark(
                mark: "done",
                text: say(
                    "papers.out-on", ["day": Days.near(out.at.on, papers.day, in: language)])),
            number: number ?? (out.reference.isEmpty ? nil : out.reference),
            addressee: out.addressee.isEmpty
                ? rule?.addressee?.text(in: language) : out.addressee,
            signers: posts.text(out.at.post, in: language),
            note: out.note.isEmpty ? nil : out.note, clause: rule.map(clause) ?? "",
            entry: TextLink(
                text: say("entry.number", ["number": "\(out.at.entry)"]),
                href: "/entries/\(out.at.entry)"))
    }

    private func page(of out: PaperOut) -> String? {
        switch out.source {
        case .recorded: nil
        case .brief(let week): "/rounds/\(papers.round.id)/briefs/\(week)"
        case .plan(let kase): "/cases/\(kase)/plan"
        }
    }

    /// What Cunce makes itself is made on its own page; anything else is recorded.
    private func act(_ rule: PaperRule, _ record: String, _ week: ISOWeek?) -> TextLink? {
        switch rule.document {
        case .brief:
            return TextLink(
                text: say("papers.to-huddle"),
                href: "/huddle?round=\(papers.round.id)" + (week.map { "&week=\($0)" } ?? ""))
        case .plan, .ledger, .responsibility, .promises, .tasks, .tours, .digest, .archive:
            return nil
        case nil:
            return papers.mayRecord(rule, actor)
                ? TextLink(text: say("papers.record"), href: record) : nil
        }
    }

    private func week(of owed: RoundPapers.Owed) -> ISOWeek? {
        guard let period = owed.period, period.unit == .week else { return nil }
        return ISOWeek(containing: period.first)
    }

    private func signers(_ rule: PaperRule) -> String? {
        let roles = rule.signers.compactMap {
            papers.programme.role($0)?.label.text(in: language)
        }
        return roles.isEmpty ? nil : roles.joined(separator: say("common.list-comma"))
    }

    private func clause(_ rule: PaperRule) -> String {
        "\(rule.clause.file):\(rule.clause.line)"
    }
}
