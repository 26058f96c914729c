import CunceDomain
import CunceReports
import CunceStore

/// Makes the form in which it is recorded that a document went out.
struct PaperFormMaking {
    /// Unit: periods one may choose, the newest first.
    private static let periods = 14

    let papers: RoundPapers
    let rule: PaperRule
    let posts: PostLabels
    let actor: Actor
    let call: Call
    let texts: Texts

    private var language: Language { call.language }
    private var href: String { "/rounds/\(papers.round.id)/papers" }
    private var rules: Rules { papers.programme.rules }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel) -> PaperFormPage {
        let next = next
        return PaperFormPage(
            shell: shell, papers: TextLink(text: say("papers.title"), href: href),
            rule: PaperRuleWords(papers.programme, texts, in: language).text(rule),
            form: call.formModel("\(href)/\(rule.key)"), period: period, place: place, post: post,
            day: call.field("day", "\(call.today)"),
            number: call.field("number"), next: next,
            addressee: call.field("addressee", rule.addressee?.text(in: language) ?? ""),
            note: call.field("note"))
    }

    /// What it takes when it goes out today.
    private var next: String? {
        guard let pattern = rule.number else { return nil }
        let series = rules.papers(of: pattern)
        let taken = papers.out.filter {
            series.contains($0.paper) && $0.at.on.year == call.today.year
        }.compactMap(\.number).max()
        return pattern.text(year: call.today.year, number: (taken ?? 0) + 1)
    }

    private var period: SelectModel? {
        guard let unit = rule.each else { return nil }
        let words = DuePaperWords(papers.programme, texts, posts: posts, in: language)
        let newest = Period(unit, containing: call.today).moved(by: 1)
        // Where each place or post makes its own, one that went out tells nothing of the others.
        let isOne = rules.about(rule) == .programme
        let out = Set(papers.out.filter { isOne && $0.paper == rule.key }.compactMap(\.period))
        let offered = (0..<Self.periods).map { newest.moved(by: -$0) }
            .filter { !out.contains($0) && $0.last >= papers.round.opens }
        let owed = (papers.due + papers.coming).first { $0.rule.key == rule.key }?.period
        let first = Period(call.query["period"]) ?? owed ?? offered.dropFirst().first
        return call.select(
            "period", offered.map { (value: "\($0)", label: words.period($0)) },
            initial: first.map { "\($0)" } ?? "")
    }

    private var place: SelectModel? {
        let kinds = PlaceKinds(rules)
        func options(_ wanted: [UnitKindKey]) -> [(value: String, label: String)] {
            papers.places.values.sorted { $0.code < $1.code }.filter { row in
                guard let kind = kinds.kind(level: row.level, code: row.code)?.key else {
                    return false
                }
                return wanted.isEmpty || wanted.contains(kind)
            }.map { (value: $0.code, label: $0.name) }
        }
        switch rules.about(rule) {
        case .programme, .posts: return nil
        case .anything:
            let whole = (value: "", label: say("papers.of-all"))
            return call.select("place", [whole] + options([]), initial: call.query["place"])
        case .places(let wanted):
            let none = (value: "", label: say("common.choose"))
            return call.select("place", [none] + options(wanted), initial: call.query["place"])
        }
    }

    /// Whoever keeps all documents records any post's; anybody else their own.
    private var post: SelectModel? {
        guard case .posts(let roles) = rules.about(rule) else { return nil }
        let offered = posts.posts.values.filter { row in
            (roles.isEmpty || roles.contains(row.role))
                && (papers.keepsAll(actor) || row.id == actor.post)
        }.sorted { $0.id < $1.id }
        let none = (value: "", label: say("common.choose"))
        return call.select(
            "post",
            [none] + offered.map { (value: $0.id.text, label: posts.text($0.id, in: language)) },
            initial: call.query["post"])
    }
}
