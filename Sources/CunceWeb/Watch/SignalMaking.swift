import CunceDomain
import CunceReports
import CunceStore

/// Makes a signal as the page of all villages and a village's own page show it.
struct SignalMaking {
    /// Unit: days. What is older than a year and some months of collecting says little of now.
    private static let old = 550

    let programme: Programme
    let posts: PostLabels
    let day: CivilDate
    let call: Call
    let texts: Texts
    let words: SignalWords

    init(_ programme: Programme, _ posts: PostLabels, on day: CivilDate, call: Call, texts: Texts) {
        self.programme = programme
        self.posts = posts
        self.day = day
        self.call = call
        self.texts = texts
        words = SignalWords(programme, texts, on: day, in: call.language)
    }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: call.language, values)
    }

    /// Where a signal is answered, if the reader may.
    enum Forms {
        case here(Bool)
        /// On the page of the reader's place, or of the division with that code.
        case elsewhere(Bool, division: String? = nil)
        /// The village has a case, and others are linked to it.
        case others
    }

    func signal(
        _ standing: StandingSignal, on village: DivisionRow, isListed: Bool, forms: Forms
    ) -> WatchSignal {
        let warning = standing.warning
        let clause = warning.finding.clause
        let told = warning.rests.compactMap(\.tellsUntil).max()
        return WatchSignal(
            name: words.name(warning.signal), status: status(standing), why: words.why(warning),
            sources: sources(warning, village),
            since: told.map {
                say("watch.since", ["day": Days.near($0, day, in: call.language)])
            },
            old: told.flatMap { day.days(since: $0) > Self.old ? say("watch.old") : nil },
            awaits: awaits(warning),
            news: standing.news.map(words.news), answer: standing.answer.map(answer),
            entry: standing.answer.map {
                TextLink(
                    text: say("entry.number", ["number": "\($0.at.entry)"]),
                    href: "/entries/\($0.at.entry)")
            }, clause: "\(clause.file):\(clause.line)",
            forms: forms.areHere ? self.forms(standing, village, isListed) : [],
            answerHref: standing.asks ? forms.address.map { "\($0)#v\(village.code)" } : nil,
            isOthers: forms.areOthers && standing.asks)
    }

    private func awaits(_ warning: EarlyWarning) -> String? {
        guard !warning.awaits.isEmpty else { return nil }
        var facts: [String] = []
        for fact in warning.awaits.map(words.missing) where !facts.contains(fact) {
            facts.append(fact)
        }
        return say(
            "watch.awaits", ["facts": facts.joined(separator: say("common.list-comma"))])
    }

    /// Unit: links. Of more the village's own pages tell.
    private static let most = 6

    /// Where what it rests on can be looked at: matters by themselves, figures with their source,
    /// the roster, else what happened in the village.
    private func sources(_ warning: EarlyWarning, _ village: DivisionRow) -> [TextLink] {
        var links: [TextLink] = []
        for fact in warning.rests {
            let link = source(fact, village)
            if !links.contains(link) { links.append(link) }
        }
        return Array(links.prefix(Self.most))
    }

    private func source(_ fact: SignalFact, _ village: DivisionRow) -> TextLink {
        if let matter = fact.matter {
            let kind =
                switch matter.kind {
                case .problem: "problems"
                case .task: "tasks"
                case .promise: "promises"
                }
            return TextLink(text: matter.title, href: "/cases/\(matter.kase)/\(kind)/\(matter.id)")
        }
        switch programme.rules.fact(fact.fact)?.source {
        case .entered, .imported:
            return TextLink(
                text: say("watch.source"),
                href: "/facts/places/\(village.code)?fact=\(fact.fact)#\(fact.fact)")
        case .derived(let derived) where derived.fact == .vacantPost:
            return TextLink(text: say("watch.source-posts"), href: "/roster/\(village.code)")
        // What no told fact says by itself: steps of a ladder, grades, what was done.
        case .derived, nil:
            return TextLink(
                text: say("watch.source-course"), href: "/villages/\(village.code)")
        }
    }

    private func status(_ standing: StandingSignal) -> StatusMark {
        switch standing.state {
        case .new: StatusMark(mark: "soon", text: say("watch.new"))
        case .returned: StatusMark(mark: "back", text: say("watch.returned"))
        case .dismissed: StatusMark(mark: "gone", text: say("watch.dismissed"))
        case .takenUp: StatusMark(mark: "doing", text: say("watch.taken-up"))
        }
    }

    private func answer(_ answer: VillageWatch.Answer) -> String {
        let values = [
            "day": Days.near(answer.at.on, day, in: call.language),
            "post": posts.text(answer.at.post, in: call.language), "word": answer.word,
            "step": answer.step.map { say("watch.step-\($0.rawValue)") } ?? "",
        ]
        guard answer.step != nil else { return say("watch.answer-dismissed", values) }
        return answer.word.isEmpty
            ? say("watch.answer-taken", values) : say("watch.answer-taken-word", values)
    }

    private func forms(
        _ standing: StandingSignal, _ village: DivisionRow, _ isListed: Bool
    ) -> [UpwardForm] {
        let warning = standing.warning
        let path = "/watch/\(village.code)/\(warning.signal)"
        let seen = warning.rests.map(\.text)
        let steps: [SignalStep] =
            isListed ? [.visit, .task, .other] : [.candidate, .visit, .other]
        let takeUp = form(
            path, .takeUp, say("watch.take-up"), seen,
            [
                (
                    "step", say("watch.step"),
                    steps.map { ($0.rawValue, say("watch.step-\($0.rawValue)")) }, true
                ),
                ("word", say("watch.word"), [], false),
            ])
        let dismiss = form(
            path, .dismiss, say("watch.dismiss"), seen, [("reason", say("watch.reason"), [], true)])
        // What was said once is not asked again while nothing is new.
        switch standing.state {
        case .new, .returned: return [takeUp, dismiss]
        case .dismissed: return [takeUp]
        case .takenUp: return [dismiss]
        }
    }

    private typealias Asked = (
        name: String, label: String, options: [(value: String, label: String)], required: Bool
    )

    private func form(
        _ path: String, _ act: SignalAct, _ does: String, _ seen: [String], _ asked: [Asked]
    ) -> UpwardForm {
        let address = "\(path)/\(act.rawValue)"
        // Whoever answers on the page of a town comes back to it.
        let division = call.query["division"]
        let action = division.isEmpty ? address : "\(address)?division=\(division)"
        let isBack = call.isOf(action)
        let prefix = String(address.dropFirst()).replacing("/", with: "-")
        let complaints = isBack ? call.complaints.fields : [:]
        let fields = asked.map { field in
            let value = isBack ? call.form[field.name] : ""
            let chosen = value.isEmpty ? field.options.first?.value ?? "" : value
            return UpwardField(
                field.options.isEmpty ? .area : .select, field.name, field.label, in: prefix,
                value: value, complaint: complaints[field.name],
                options: field.options.map {
                    OptionModel(value: $0.value, label: $0.label, selected: $0.value == chosen)
                }, required: field.required)
        }
        return UpwardForm(
            act: does, form: call.formWithQuery(action),
            fields: seen.map { UpwardField(.hidden, "seen", "", in: prefix, value: $0) } + fields,
            does: does, out: nil, hint: nil, isOpen: isBack, isWarn: false)
    }
}

extension SignalMaking.Forms {
    fileprivate var areHere: Bool { if case .here(let may) = self { may } else { false } }
    /// The page that has the forms, where it is another.
    fileprivate var address: String? {
        guard case .elsewhere(true, let division) = self else { return nil }
        return division.map { "/watch?division=\($0)" } ?? "/watch"
    }
    fileprivate var areOthers: Bool { if case .others = self { true } else { false } }
}

extension SignalFact {
    /// The last day it speaks of, for what was told as of a day or for a period: what goes on is
    /// known to be so today.
    fileprivate var tellsUntil: CivilDate? {
        switch slot {
        case .period(let period): period.last
        case .since(let day): day
        case .from, .on, nil: nil
        }
    }
}
