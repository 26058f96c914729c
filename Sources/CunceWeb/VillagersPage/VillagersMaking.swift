import CunceDomain
import CunceReports
import CunceStore

/// Makes the page of a village outside.
struct VillagersMaking {
    let report: VillagersReport
    /// Sums as the box has them.
    let months: [MonthOfAnswers]
    /// Messages nobody has dealt with.
    let waiting: [VillagersMessage]
    /// Where people reach the installation; may be empty.
    let address: String
    let call: Call
    let texts: Texts

    var language: Language { call.outsideLanguage }

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func near(_ day: CivilDate) -> String { Days.near(day, report.day, in: language) }

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
            beads: (done + doing + late + gone).map { bead($0.state) },
            beadsSaid: say(
                "villagers.beads",
                [
                    "count": "\(report.items.count)", "done": "\(done.count)",
                    "doing": "\(doing.count)", "late": "\(late.count)", "gone": "\(gone.count)",
                ]),
            updated: [say("villagers.updated", ["day": near(report.updated)]), removed]
                .compactMap(\.self).joined(separator: between),
            parts: [
                part("villagers.late", late), part("villagers.dropped", gone),
                part("villagers.under-way", doing), part("villagers.done", done),
            ].compactMap(\.self), question: question(code),
            say: report.isOpen ? saying(code) : nil, answers: answers, said: said, over: over,
            hasFailed: !call.complaints.fields.isEmpty, foot: foot,
            printed: address.isEmpty ? nil : "\(address)/v/\(code)",
            otherHref: "/v/\(code)" + (language == .zh ? "/en" : ""))
    }

    private var foot: String {
        let promise = report.rule?.answerWithin.map { days in
            say("villagers.foot-promise", ["days": "\(days)"])
        }
        return [say("villagers.foot"), report.isOpen ? promise : nil].compactMap(\.self)
            .joined(separator: between)
    }

    /// Between two sentences.
    private var between: String { language == .zh ? "" : " " }

    /// That something was taken off is no secret: a count that shrinks without a word would be.
    private var removed: String? {
        report.takenOff.last.map { last in
            say(
                "villagers.removed",
                ["count": "\(report.takenOff.count)", "day": near(last.at.recordedOn)])
        }
    }

    /// Until when what stands here is so, where it does not go on.
    private var over: String? {
        report.ended.map { ended in
            say(
                report.isOpen ? "villagers.earlier" : "villagers.over",
                ["day": near(min(ended, report.day))])
        }
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
        let words = item.words
        let needsReason = item.state == .late || item.state == .dropped
        return VillagersItem(
            bead: bead(item.state), title: words.title, progress: words.progress.orNil,
            days: days(item), why: needsReason ? words.why.orNil : nil,
            lacksReason: item.lacks.map(lack), who: words.who.orNil)
    }

    private func lack(_ lack: PublicDelay.Lack) -> String {
        switch lack {
        case .reason: say("villagers.lacks-reason")
        case .reasonOfAnotherDay: say("villagers.lacks-reason-again")
        }
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

    private func days(_ item: VillagersReport.Item) -> String? {
        if let delay = item.delay {
            guard let new = delay.newDay else {
                return say("villagers.was-due", ["due": near(delay.due)])
            }
            let key =
                new < min(report.ended ?? report.day, report.day)
                ? "villagers.moved-and-passed" : "villagers.moved"
            return say(key, ["due": near(delay.due), "new": near(new)])
        }
        let standing = item.standing
        switch standing.state {
        case .late: return nil
        case .underWay: return standing.due.map { say("villagers.due", ["due": near($0)]) }
        case .saidDone:
            return standing.ended.map { say("villagers.said-done", ["day": near($0)]) }
        case .done: return standing.ended.map { say("villagers.done-on", ["day": near($0)]) }
        case .dropped:
            return standing.ended.map { say("villagers.dropped-on", ["day": near($0)]) }
        }
    }

    private func saying(_ code: String) -> VillagersSay {
        VillagersSay(
            action: "/v/\(code)/message#say", typed: call.form["message"],
            complaint: call.complaints.fields["message"],
            promise: report.rule?.answerWithin.map { days in
                between + say("villagers.answer-within", ["days": "\(days)"])
            })
    }
}

extension String {
    fileprivate var orNil: String? { isEmpty ? nil : self }
}
