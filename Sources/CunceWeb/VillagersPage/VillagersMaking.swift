import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of a village outside.
struct VillagersMaking {
    let report: VillagersReport
    /// Sums as the box has them.
    let months: [MonthOfAnswers]
    let call: Call
    let texts: Texts

    private var language: Language { call.outsideLanguage }

    private func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    private func near(_ day: CivilDate) -> String { Days.near(day, report.day, in: language) }

    func page() -> VillagersPageModel {
        let code = report.village.code
        let (late, done) = (report.items(.late), report.items(.done))
        let (gone, doing) = (report.items(.dropped), report.items(.underWay, .saidDone))
        return VillagersPageModel(
            language: language, title: report.village.name,
            above: say("villagers.above", ["town": report.town]),
            lede: say("villagers.lede", ["count": "\(report.items.count)"]),
            headline: say(
                "villagers.headline",
                ["count": "\(report.items.count)", "done": "\(done.count)"]),
            counts: counts(late.count, gone.count, doing.count),
            // Done first on the string: it is read like the headline.
            beads: (done + doing + late + gone).map { bead($0.standing.state) },
            beadsSaid: say(
                "villagers.beads",
                [
                    "count": "\(report.items.count)", "done": "\(done.count)",
                    "doing": "\(doing.count)", "late": "\(late.count)", "gone": "\(gone.count)",
                ]),
            updated: say("villagers.updated", ["day": near(report.updated)]),
            parts: [
                part("villagers.late", late), part("villagers.dropped", gone),
                part("villagers.under-way", doing), part("villagers.done", done),
            ].compactMap(\.self), question: report.isOpen ? question(code) : nil,
            say: report.isOpen ? saying(code) : nil,
            answers: report.matters.compactMap { matter in
                matter.answer.map { answer in
                    VillagersAnswered(
                        matter: matter.words, answer: answer.words,
                        day: say("villagers.answered-on", ["day": near(answer.at.on)]))
                }
            }, isOver: !report.isOpen, foot: foot,
            otherHref: "/v/\(code)" + (language == .zh ? "/en" : ""))
    }

    private var foot: String {
        let promise = report.rule?.answerWithin.map { days in
            say("villagers.foot-promise", ["days": "\(days)"])
        }
        return [say("villagers.foot"), report.isOpen ? promise : nil].compactMap(\.self)
            .joined(separator: language == .zh ? "" : " ")
    }

    /// Only what there is: nobody reads "0 late".
    private func counts(_ late: Int, _ gone: Int, _ doing: Int) -> String {
        let parts = [
            ("villagers.count-doing", doing), ("villagers.count-late", late),
            ("villagers.count-gone", gone),
        ].filter { $0.1 > 0 }.map { say($0.0, ["count": "\($0.1)"]) }
        guard !parts.isEmpty else { return "" }
        return parts.joined(separator: say("common.list-comma")) + say("responsibility.stop")
    }

    private func part(_ key: String, _ items: [VillagersReport.Item]) -> VillagersPart? {
        items.isEmpty ? nil : VillagersPart(heading: say(key), items: items.map(item))
    }

    private func item(_ item: VillagersReport.Item) -> VillagersItem {
        let (words, standing) = (item.words, item.standing)
        let needsReason = standing.state == .late || standing.state == .dropped
        return VillagersItem(
            bead: bead(standing.state), title: words.title, progress: words.progress.orNil,
            days: days(words, standing), why: needsReason ? words.why.orNil : nil,
            lacksReason: item.lacksReason ? say("villagers.lacks-reason") : nil,
            who: words.who.orNil)
    }

    private func bead(_ state: PublicStanding.State) -> VillagersBead {
        switch state {
        case .late: VillagersBead(mark: "over")
        case .dropped: VillagersBead(mark: "gone")
        case .underWay: VillagersBead(mark: "doing")
        case .saidDone: VillagersBead(mark: "done")
        case .done: VillagersBead(mark: "ver")
        }
    }

    private func days(_ words: ReleasedWords, _ standing: PublicStanding) -> String? {
        switch standing.state {
        case .late:
            return standing.due.map { due in
                guard let new = words.newDay else {
                    return say("villagers.was-due", ["due": near(due)])
                }
                let key =
                    new < report.day ? "villagers.moved-and-passed" : "villagers.moved"
                return say(key, ["due": near(due), "new": near(new)])
            }
        case .underWay: return standing.due.map { say("villagers.due", ["due": near($0)]) }
        case .saidDone:
            return standing.ended.map { say("villagers.said-done", ["day": near($0)]) }
        case .done: return standing.ended.map { say("villagers.done-on", ["day": near($0)]) }
        case .dropped:
            return standing.ended.map { say("villagers.dropped-on", ["day": near($0)]) }
        }
    }

    private func question(_ code: String) -> VillagersQuestion {
        let month = Period(.month, containing: report.day)
        let answered = months.first { $0.month == month }?.total ?? 0
        let last = months.last { $0.month < month }.map { sums in
            // Once the journal has the sums of a month, they are what counts.
            report.noted.first { $0.month == sums.month } ?? sums
        }
        let name = last.map { monthName($0.month) }
        let resultsOf = last.map { sums in
            say(
                sums.isShown ? "villagers.results-of" : "villagers.results-too-few",
                ["month": name ?? "", "count": "\(sums.total)"])
        }
        return VillagersQuestion(
            text: report.rule?.question?.text(in: language) ?? say("villagers.question"),
            action: "/v/\(code)/answer",
            options: VillagersAnswer.allCases.map {
                OptionModel(value: $0.rawValue, label: label($0), selected: false)
            }, complaint: call.complaints.fields["answer"],
            count: say(
                answered == 0 ? "villagers.nobody-answered" : "villagers.answered-count",
                ["count": "\(answered)", "day": near(month.last)]),
            results: (last?.isShown ?? false)
                ? VillagersAnswer.allCases.map { answer in
                    VillagersResult(
                        label: label(answer), number: "\(last?.count(of: answer) ?? 0)")
                } : [], resultsOf: resultsOf)
    }

    private func monthName(_ month: Period) -> String {
        say(
            "villagers.month",
            [
                "month": language == .zh
                    ? "\(month.first.month)"
                    : String(Days.short(month.first, in: .en).split(separator: " ").last ?? "")
            ])
    }

    private func label(_ answer: VillagersAnswer) -> String {
        switch answer {
        case .muchBetter: say("villagers.answer-much-better")
        case .better: say("villagers.answer-better")
        case .same: say("villagers.answer-same")
        case .worse: say("villagers.answer-worse")
        case .unsure: say("villagers.answer-unsure")
        }
    }

    private func saying(_ code: String) -> VillagersSay {
        VillagersSay(
            action: "/v/\(code)/message", typed: call.form["message"],
            complaint: call.complaints.fields["message"],
            promise: report.rule?.answerWithin.map { days in
                say("villagers.answer-within", ["days": "\(days)"])
            })
    }
}

extension String {
    fileprivate var orNil: String? { isEmpty ? nil : self }
}
