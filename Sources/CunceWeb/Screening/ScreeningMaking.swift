import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of a round's screening from its report.
struct ScreeningMaking {
    /// Which villages are listed below.
    enum Show: String, CaseIterable {
        case found, people, open, decided, others, all
    }

    /// Unit: villages on one page. A town has some forty; a county's are read part by part.
    static let pageSize = 60
    /// Unit: missing facts named at one village; the rest is one link.
    static let mostMissing = 4

    let report: ScreeningReport
    let actor: Actor
    let call: Call
    let texts: Texts
    let words: FindingWords
    /// Who answers for a warning of the programme, in one sentence; `nil` while nobody does.
    private let answer: (WarningID) -> String?

    init(
        report: ScreeningReport, answer: @escaping (WarningID) -> String?, actor: Actor,
        call: Call, texts: Texts
    ) {
        self.report = report
        self.answer = answer
        self.actor = actor
        self.call = call
        self.texts = texts
        words = FindingWords(report.programme, texts, on: report.day, in: call.language)
    }

    var language: Language { call.language }
    var href: String { "/rounds/\(report.round.id)/screening" }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func page(_ site: Site) throws -> ScreeningPage {
        let show = show
        let shown = report.villages.filter { belongs(to: show, $0) }
        let part = part(of: shown)
        return ScreeningPage(
            shell: try site.shell(
                call, title: say("screening.title"), place: report.place.name, current: .board),
            round: TextLink(text: report.round.title, href: "/rounds/\(report.round.id)"),
            place: report.place.name, isStated: report.listings != nil, packLine: packLine,
            tallies: tallies(show), action: href, show: show.rawValue,
            day: FieldModel(name: "on", value: "\(report.day)"),
            hasLines: report.isWhole
                && (report.listings.map { !$0.lines.isEmpty || $0.bounds != nil } ?? false),
            lines: report.isWhole ? (report.listings?.lines ?? []).map(line) : [],
            bounds: report.isWhole ? report.listings?.bounds.map(bounds) : nil,
            noQuota: report.listings?.noQuota.map {
                say("screening.no-quota", ["clause": clause($0)])
            }, steps: steps, listTitle: say("screening.list-\(show.rawValue)"),
            groups: groups(Array(shown[part])), isEmpty: shown.isEmpty,
            emptyWhy: say("screening.none-\(show.rawValue)"),
            earlierHref: part.lowerBound > 0
                ? address(show, page: part.lowerBound / Self.pageSize) : nil,
            laterHref: part.upperBound < shown.count
                ? address(show, page: part.lowerBound / Self.pageSize + 2) : nil,
            pageLine: shown.count > Self.pageSize
                ? say(
                    "screening.page",
                    [
                        "from": "\(part.lowerBound + 1)", "to": "\(part.upperBound)",
                        "count": "\(shown.count)",
                    ]) : nil,
            criteria: criteria)
    }

    private var packLine: String {
        say(
            "screening.pack-line",
            [
                "pack": report.programme.title.text(in: language),
                "version": report.programme.version,
                "day": Days.near(report.day, call.today, in: language),
            ])
    }

    // Which list

    private var show: Show {
        if let asked = Show(rawValue: call.query["show"]) { return asked }
        let first: [Show] = [.found, .people, .open, .decided]
        return first.first { show in report.villages.contains { belongs(to: show, $0) } } ?? .all
    }

    private func belongs(to show: Show, _ village: ScreeningReport.Village) -> Bool {
        switch show {
        case .found: village.answer?.verdict == .yes
        case .people: village.answer?.isForPeople == true
        case .open: village.answer?.verdict == .open && village.answer?.isForPeople == false
        case .others: village.answer?.verdict == .no
        case .decided: village.decision != nil
        case .all: true
        }
    }

    private func tallies(_ current: Show) -> [ScreeningTally] {
        Show.allCases.map { show in
            ScreeningTally(
                label: say("screening.tally-\(show.rawValue)"),
                count: "\(report.villages.count { belongs(to: show, $0) })", href: address(show),
                isCurrent: show == current)
        }
    }

    private func address(_ show: Show, page: Int = 1) -> String {
        let asked = [
            "show=\(show.rawValue)", report.day == call.today ? nil : "on=\(report.day)",
            page > 1 ? "page=\(page)" : nil,
        ].compactMap(\.self)
        return "\(href)?\(asked.joined(separator: "&"))#villages"
    }

    private func part(of shown: [ScreeningReport.Village]) -> Range<Int> {
        let pages = max(1, (shown.count + Self.pageSize - 1) / Self.pageSize)
        let page = min(max(Int(call.query["page"]) ?? 1, 1), pages)
        let first = (page - 1) * Self.pageSize
        return first..<min(first + Self.pageSize, shown.count)
    }

    private func groups(_ villages: [ScreeningReport.Village]) -> [ScreeningGroup] {
        guard report.place.level < 4 else {
            return villages.isEmpty
                ? [] : [ScreeningGroup(name: nil, villages: villages.map(village))]
        }
        var order: [DivisionID] = []
        var groups: [DivisionID: [ScreeningReport.Village]] = [:]
        for village in villages {
            let town = village.row.parent ?? report.place.id
            if groups[town] == nil { order.append(town) }
            groups[town, default: []].append(village)
        }
        return order.map { town in
            ScreeningGroup(
                name: report.divisions[town]?.name,
                villages: (groups[town] ?? []).map(village))
        }
    }

    // Lines

    private func line(_ line: Listings.Line) -> ScreeningLine {
        let order = words.order(of: line)
        let names = line.atLine.compactMap { $0.division }.compactMap { report.divisions[$0] }
        let title = [
            line.track.map { words.name(of: $0) },
            order.map { say("screening.line-by", ["order": words.name(of: $0)]) },
            line.group?.division.flatMap { report.divisions[$0]?.name },
        ].compactMap(\.self).joined(separator: say("common.comma"))
        return ScreeningLine(
            title: title, text: words.text(of: line),
            atLine: names.map {
                TextLink(text: $0.name, href: "/villages/\($0.code)?round=\(report.round.id)")
            },
            choice: words.choice(in: line),
            clause: clause(line.clause))
    }

    private func bounds(_ bounds: Listings.Bounds) -> String {
        let limits = [
            bounds.floor.map { say("screening.floor", ["count": "\($0)"]) },
            bounds.cap.map { say("screening.cap", ["count": "\($0)"]) },
        ].compactMap(\.self).joined(separator: say("common.comma"))
        let verdict =
            switch bounds.verdict {
            case .within: "screening.bounds-within"
            case .open where report.villages.contains { belongs(to: .open, $0) }:
                "screening.bounds-open"
            case .open: "screening.bounds-people"
            case .tooFew: "screening.bounds-too-few"
            case .tooMany: "screening.bounds-too-many"
            }
        return say(
            "screening.bounds",
            [
                "limits": limits, "sure": "\(bounds.sure)", "open": "\(bounds.open)",
                "among": "\(bounds.among)", "verdict": say(verdict),
                "clause": clause(bounds.clause),
            ])
    }

    /// `screening.yaml:12`
    func clause(_ clause: Clause) -> String { "\(clause.file):\(clause.line)" }

    // Criteria

    private var criteria: [ScreeningCriterion] {
        let lawful = LawfulUse(report.programme).warnings
        return (report.programme.rules.screening?.criteria ?? []).map { criterion in
            let met = report.villages.count { village in
                village.answer?.met.contains { $0.criterion == criterion.key } ?? false
            }
            let asked = Set(criterion.when.all.compactMap(\.fact?.text))
            return ScreeningCriterion(
                name: criterion.label.text(in: language), rule: words.rule(criterion.when),
                count: "\(met)", clause: clause(criterion.clause),
                warnings: lawful.filter {
                    $0.clause == criterion.clause || $0.about == criterion.key.text
                        || asked.contains($0.about)
                }.map(warned))
        }
    }
}

extension ScreeningMaking {
    /// The warning with its source, and who answers for it.
    private func warned(_ warning: LawfulUse.Warning) -> String {
        let said = say(
            "screening.lawful",
            [
                "rule": warning.rule.words.text(in: language),
                "source": warning.rule.source.text(in: language),
            ])
        return said + (language == .zh ? "" : " ")
            + (answer(warning.id) ?? say("screening.unanswered"))
    }
}

extension Condition {
    /// The fact it asks about; `nil` for one made of others.
    fileprivate var fact: FactKey? {
        if case .fact(let test) = kind { test.fact } else { nil }
    }
}
