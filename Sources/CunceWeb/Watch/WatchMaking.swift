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
                ]), towns: isMany ? towns : [],
            asking: shown.filter { $0.asks > 0 }.map { village($0) },
            answered: shown.filter { $0.asks == 0 }.map { village($0) },
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

    /// Unit: villages with a signal. More are folded by town on a county's page.
    private static let most = 30

    private var isMany: Bool {
        overview.place.level < 4 && overview.villages.count > Self.most
    }

    /// Where they are many they are folded by town, but for the one whose answer was just refused:
    /// what was typed is not lost.
    private var shown: [WatchOverview.Village] {
        isMany
            ? overview.villages.filter { call.path.hasPrefix("/watch/\($0.row.code)/") }
            : overview.villages
    }

    /// By the code of the town.
    private var towns: [WatchTown] {
        let byTown = Dictionary(grouping: overview.villages) { $0.row.parent }
        let rows = byTown.keys.compactMap { $0.flatMap { overview.divisions[$0] } }
        return rows.sorted { $0.code < $1.code }.map { row in
            let villages = byTown[row.id] ?? []
            let asOf = isNow ? "" : "&as-of=\(overview.day)"
            return WatchTown(
                name: row.name,
                counts: say(
                    "watch.town-counts",
                    [
                        "villages": "\(villages.count)",
                        "signals": "\(villages.reduce(0) { $0 + $1.signals.count })",
                        "asks": "\(villages.reduce(0) { $0 + $1.asks })",
                    ]),
                page: TextLink(
                    text: say("watch.town-page"), href: "/watch?division=\(row.code)\(asOf)"),
                list: villages.filter { !shown.contains($0) }.map { self.village($0, folded: row) })
        }
    }

    private func count(of signal: AcceptancePartKey) -> Int {
        overview.villages.count { village in
            village.signals.contains { $0.warning.signal == signal }
        }
    }

    /// - Parameter town: under which it is folded; the forms are on that town's page then.
    private func village(
        _ village: WatchOverview.Village, folded town: DivisionRow? = nil
    ) -> WatchVillage {
        let mayAnswer =
            isNow
            && Access.may(actor, do: .answerSignal, at: Place(path: village.row.path.text))
        let forms: SignalMaking.Forms =
            mayAnswer && !village.isReaders
            ? .others
            : town.map { .elsewhere(mayAnswer, division: $0.code) } ?? .here(mayAnswer)
        return WatchVillage(
            id: "v\(village.row.code)", village: link(village.row),
            town: town == nil ? self.town(of: village.row) : nil,
            note: say(village.isListed ? "watch.has-case" : "watch.has-none"),
            signals: village.signals.map {
                making.signal($0, on: village.row, isListed: village.isListed, forms: forms)
            }, checks: [], slipped: nil, acceptance: nil)
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
        let days = PairedDays([state.left] + [state.until].compactMap(\.self), call.today, language)
        let until = state.until.map { say("watch.until", ["day": days.text($0)]) }
        return WatchVillage(
            id: "w\(watched.row.code)", village: link(watched.row), town: town(of: watched.row),
            note: [
                say("watch.left", ["day": days.text(state.left)]), until,
                say("watch.state-\(state.state.rawValue)"),
            ].compactMap(\.self).joined(separator: say("common.comma")),
            signals: [], checks: state.checks.map(check),
            slipped: watched.slipped.map { look in
                StatusMark(
                    mark: "over",
                    text: say(
                        "acceptance.slipped-on",
                        ["day": Days.near(look.at.on, call.today, in: language)]))
            },
            acceptance: watched.slipped.flatMap { _ in watched.kase }.map {
                TextLink(text: say("watch.to-acceptance"), href: "/cases/\($0)/acceptance#acts")
            })
    }

    private func check(_ due: Acceptances.Due) -> String {
        let rule = overview.programme.rules.acceptance?.watch?.checks.first { $0.key == due.check }
        let days = PairedDays([due.due] + [due.held].compactMap(\.self), call.today, language)
        let values = [
            "name": rule?.label.text(in: language) ?? due.check.text,
            "day": days.text(due.due), "held": due.held.map(days.text) ?? "",
            "days": "\(due.lateBy)",
        ]
        if due.held != nil {
            let told = say(due.holds == false ? "watch.check-slipped" : "watch.check-held", values)
            let late = due.lateBy > 0 ? say("acceptance.look-late", values) : nil
            return [told, late].compactMap(\.self).joined(separator: say("common.comma"))
        }
        return due.lateBy > 0 ? say("watch.check-late", values) : say("watch.check-due", values)
    }

    /// Unit: villages. Named where they are few; of more the page of the figures tells.
    private static let named = 5

    private func lacking(_ lacking: WatchOverview.Lacking) -> WatchLacking {
        let key = lacking.fact.fact
        let isOfPosts =
            if case .derived(let derived)? = overview.programme.rules.fact(key)?.source {
                derived.fact == .vacantPost
            } else { false }
        return WatchLacking(
            what: lackingLink(lacking),
            villages: lacking.villages.prefix(Self.named).map {
                TextLink(
                    text: $0.name,
                    href: isOfPosts
                        ? "/roster/\($0.code)" : "/facts/places/\($0.code)?fact=\(key)#\(key)")
            },
            more: lacking.villages.count > Self.named
                ? say("watch.lacking-more", ["count": "\(lacking.villages.count - Self.named)"])
                : nil)
    }

    private func lackingLink(_ lacking: WatchOverview.Lacking) -> TextLink {
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
