import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of signals.
struct WatchMaking {
    let overview: WatchOverview
    let actor: Actor
    let call: Call
    let texts: Texts
    private let making: SignalMaking

    init(overview: WatchOverview, actor: Actor, call: Call, texts: Texts) {
        self.overview = overview
        self.actor = actor
        self.call = call
        self.texts = texts
        making = SignalMaking(
            overview.programme, overview.posts, on: overview.day, call: call, texts: texts)
    }

    private var language: Language { call.language }
    private var isNow: Bool { overview.day == call.today }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ shell: ShellModel) -> WatchPage {
        let watch = overview.programme.rules.acceptance?.watch
        return WatchPage(
            shell: shell, place: overview.place.name, isStated: overview.isStated, lede: lede,
            packLine: say(
                "screening.pack-line",
                [
                    "pack": overview.programme.title.text(in: language),
                    "version": overview.programme.version,
                    "day": Days.near(overview.day, call.today, in: language),
                ]), asking: overview.villages.filter { $0.asks > 0 }.map(village),
            answered: overview.villages.filter { $0.asks == 0 }.map(village),
            watched: overview.watched.map(watched), lacking: overview.lacking.map(lacking),
            rules: ((watch?.warnings ?? []) + (watch?.signals ?? [])).map { rule in
                WatchRuleLine(
                    name: rule.label.text(in: language), rule: making.words.rule(rule.key),
                    count: "\(count(of: rule.key))",
                    clause: "\(rule.clause.file):\(rule.clause.line)")
            }, measureHref: overview.isStated ? "/watch/measure" : nil,
            asOfForm: AsOfForm(
                action: "/watch", day: "\(overview.day)", latest: "\(call.today)",
                division: call.query["division"].isEmpty ? nil : call.query["division"]))
    }

    private var lede: String {
        let signals = overview.villages.reduce(0) { $0 + $1.signals.count }
        let values = [
            "count": "\(overview.count)", "villages": "\(overview.villages.count)",
            "signals": "\(signals)", "asks": "\(overview.asks)",
        ]
        if signals == 0 { return say("watch.lede-none", values) }
        return overview.asks == 0 ? say("watch.lede-answered", values) : say("watch.lede", values)
    }

    private func count(of signal: AcceptancePartKey) -> Int {
        overview.villages.count { village in
            village.signals.contains { $0.warning.signal == signal }
        }
    }

    private func village(_ village: WatchOverview.Village) -> WatchVillage {
        let mayAnswer =
            isNow
            && Access.may(actor, do: .answerSignal, at: Place(path: village.row.path.text))
        return WatchVillage(
            id: "v\(village.row.code)", village: link(village.row), town: town(of: village.row),
            note: say(village.isListed ? "watch.has-case" : "watch.has-none"),
            signals: village.signals.map {
                making.signal(
                    $0, on: village.row, isListed: village.isListed, forms: .here(mayAnswer))
            }, checks: [])
    }

    private func link(_ row: DivisionRow) -> TextLink {
        TextLink(text: row.name, href: "/villages/\(row.code)")
    }

    /// Said on a county's page only.
    private func town(of row: DivisionRow) -> String? {
        overview.place.level < 4
            ? row.parent.flatMap { overview.divisions[$0]?.name } : nil
    }

    private func watched(_ watched: WatchOverview.Watched) -> WatchVillage {
        let state = watched.watched
        let until = state.until.map {
            say("watch.until", ["day": Days.near($0, call.today, in: language)])
        }
        return WatchVillage(
            id: "w\(watched.row.code)", village: link(watched.row), town: town(of: watched.row),
            note: [
                say("watch.left", ["day": Days.near(state.left, call.today, in: language)]), until,
                say("watch.state-\(state.state.rawValue)"),
            ].compactMap(\.self).joined(separator: say("common.comma")),
            signals: [], checks: state.checks.map(check))
    }

    private func check(_ due: Acceptances.Due) -> String {
        let rule = overview.programme.rules.acceptance?.watch?.checks.first { $0.key == due.check }
        let values = [
            "name": rule?.label.text(in: language) ?? due.check.text,
            "day": Days.near(due.due, call.today, in: language),
            "held": due.held.map { Days.near($0, call.today, in: language) } ?? "",
            "days": "\(due.lateBy)",
        ]
        if due.held != nil { return say("watch.check-held", values) }
        return due.lateBy > 0 ? say("watch.check-late", values) : say("watch.check-due", values)
    }

    private func lacking(_ lacking: WatchOverview.Lacking) -> TextLink {
        let values = [
            "fact": making.words.missing(lacking.fact), "count": "\(lacking.villages.count)",
        ]
        let kind = overview.programme.rules.fact(lacking.fact.fact)
        if case .derived(let derived)? = kind?.source, derived.fact == .vacantPost {
            return TextLink(text: say("watch.lacking-posts", values), href: "/roster")
        }
        return TextLink(
            text: say("watch.lacking-line", values),
            href: lacking.fact.period.map { "/facts?period=\($0)" } ?? "/facts")
    }
}
