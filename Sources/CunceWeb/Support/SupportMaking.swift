import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of the help given to a village.
struct SupportMaking {
    let view: CaseView
    /// The round, for loads and proposals.
    let facts: TownFacts
    let groupSizes: [PostID: Int]
    let call: Call
    let texts: Texts

    var language: Language { call.language }
    var isSupporter: Bool { view.actor.standing == .supporter }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func near(_ day: CivilDate) -> String { Days.near(day, call.today, in: language) }

    func page(_ shell: ShellModel) -> SupportPage {
        let promises = view.kase.promises(seenBy: view.actor).map {
            PromiseSummary($0, in: view.kase.id)
        }
        let telling = PromiseTelling(view, call, texts)
        return SupportPage(
            shell: shell, villageName: view.village.name, villageHref: view.villageHref,
            helps: view.programme.helps.map(section).filter { !isSupporter || !$0.givers.isEmpty },
            money: telling.sums(PromiseSums(promises)), promises: telling.rows(promises),
            make: view.may(.managePromises) ? makeForm : nil,
            groupsHref: Access.may(
                view.actor, do: .see, at: Place(path: facts.division.path.text))
                ? "/groups" : nil)
    }

    private func section(_ help: HelpKind) -> HelpSection {
        let all = view.kase.supports.givers(of: help.key)
        let seen = all.enumerated().filter { !isSupporter || $0.element.post == view.actor.post }
        let isGap = all.count < help.minPerVillage
        let mayPair = view.may(.pairSupport) && all.count < help.maxPerVillage
        return HelpSection(
            key: help.key.text, name: help.label.text(in: language), isGap: isGap,
            givers: seen.map { giver($1, help, number: $0 + 1) },
            candidates: isGap && mayPair ? candidates(help) : [],
            pair: mayPair ? pairForm(help, taken: Set(all.map(\.post))) : nil)
    }

    private func giver(_ pairing: Pairing, _ help: HelpKind, number: Int) -> HelpGiver {
        let action = "\(view.href)/support/\(help.key)/\(pairing.post)/end"
        let own = call.own(action)
        let since = ["from": near(pairing.from), "term": pairing.term.map(near) ?? ""]
        return HelpGiver(
            key: "\(help.key)-\(number)", post: view.label(of: pairing.post, in: language),
            since: pairing.term == nil
                ? say("links.since", ["day": near(pairing.from)])
                : say("support.since-until", since),
            note: note(of: pairing.post, help),
            expired: pairing.isExpired(on: call.today)
                ? StatusMark(mark: "over", text: say("support.expired")) : nil,
            end: view.may(.pairSupport)
                ? EndLinkForm(
                    form: call.formModel(action),
                    on: own.field("until", call.today.description), reason: own.field("reason"))
                : nil)
    }

    /// How many cadres a group has, and how many other villages a supporter helps.
    private func note(of post: PostID, _ help: HelpKind) -> String? {
        let size = groupSizes[post].map { say("groups.size", ["count": "\($0)"]) }
        let others = villages(of: post) - 1
        let most = help.warnAboveVillages ?? others + 1
        let load: String? =
            others < 1
            ? nil
            : say(
                others + 1 > most ? "support.load-many" : "support.load",
                ["count": "\(others)", "most": "\(most)"])
        let words = [size, load].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: " · ")
    }

    /// Villages of the round a supporter helps now.
    private func villages(of post: PostID) -> Int {
        facts.villages.count { village in
            village.supports.contains { $0.post == post && $0.until == nil }
        }
    }

    private func mayGive(_ post: PostRow, _ help: HelpKind) -> Bool {
        view.programme.role(post.role).map(help.mayBeGiven) ?? false
    }

    private func pairForm(_ help: HelpKind, taken: Set<PostID>) -> PairForm {
        let action = "\(view.href)/support/\(help.key)"
        let own = call.own(action)
        let free = view.near.filter { mayGive($0, help) && !taken.contains($0.id) }
        return PairForm(
            form: call.formModel(action),
            post: own.select(
                "post", view.choices(free, empty: say("common.choose"), in: language)),
            from: own.field("from", call.today.description),
            term: own.field("term", view.round.closes.description))
    }

    private func candidates(_ help: HelpKind) -> [PairingCandidate] {
        let proposal = PairingProposal(
            help, for: view.kase, town: view.round.division, posts: view.near,
            roles: { view.programme.role($0) }, facts: facts)
        return proposal.candidates.map { candidate in
            PairingCandidate(
                post: view.label(of: candidate.post, in: language),
                reasons: reasons(candidate, proposal.dimension),
                form: FormModel(
                    action: "\(view.href)/support/\(help.key)",
                    command: RandomWords.word(letters: 20)), value: candidate.post.text,
                from: call.today.description)
        }
    }

    private func reasons(
        _ candidate: PairingProposal.Candidate, _ dimension: Dimension?
    ) -> String {
        var words: [String] = []
        if let dimension, candidate.tasksAlike > 0 {
            words.append(
                say(
                    "support.reason-alike",
                    [
                        "dimension": view.programme.words.glyphs[dimension].text(in: language),
                        "count": "\(candidate.tasksAlike)",
                    ]))
        }
        if candidate.isOfTheTown { words.append(say("support.reason-near")) }
        words.append(
            candidate.villages == 0
                ? say("support.reason-free")
                : say("support.reason-load", ["count": "\(candidate.villages)"]))
        if candidate.isLoaded { words.append(say("support.reason-loaded")) }
        return words.joined(separator: say("common.semicolon"))
    }

    private var makeForm: MakePromiseForm? {
        let action = "\(view.href)/promises"
        let own = call.own(action)
        let paired = view.near.filter { view.kase.supports.paired.contains($0.id) }
        guard !paired.isEmpty else { return nil }
        let kinds = PromiseKind.allCases.map {
            (value: $0.rawValue, label: say($0.wordsKey))
        }
        return MakePromiseForm(
            form: call.formModel(action),
            supporter: own.select(
                "supporter", view.choices(paired, empty: say("common.choose"), in: language)),
            kind: own.select("kind", kinds, initial: PromiseKind.money.rawValue),
            title: own.field("title"), amount: own.field("amount"), due: own.field("due"),
            about: own.grouped(
                "about", empty: say("promise.about-none"),
                [
                    (
                        label: say("promise.about-problems"),
                        options: view.kase.diagnosis.problems.filter(\.isOpen).map {
                            (value: "problem:\($0.id)", label: $0.title)
                        }
                    ),
                    (
                        label: say("promise.about-measures"),
                        options: view.kase.plan.measures.map {
                            (value: "measure:\($0.id)", label: $0.title)
                        }
                    ),
                ].filter { !$0.options.isEmpty }))
    }
}

extension PromiseTelling {
    init(_ view: CaseView, _ call: Call, _ texts: Texts) {
        let language = call.language
        self.init(
            texts: texts, language: language, day: call.today, today: call.today,
            label: { view.label(of: $0, in: language) })
    }
}
