import CunceDomain
import CunceReports

extension VillagersMaking {
    /// What is asked, and what was answered: results that were announced are shown after the end
    /// as well. `nil` where there is neither.
    func question(_ code: String) -> VillagersQuestion? {
        let month = Period(.month, containing: report.day)
        let answered = months.first { $0.month == month }?.total ?? 0
        let last = months.last { $0.month < month }.map { sums in
            // Once the journal has the sums of a month, they are what counts.
            report.noted.first { $0.month == sums.month } ?? sums
        }
        guard report.isOpen || last != nil else { return nil }
        let name = last.map { monthName($0.month) }
        let resultsOf = last.map { sums in
            say(
                sums.isShown ? "villagers.results-of" : "villagers.results-too-few",
                ["month": name ?? "", "count": "\(sums.total)"])
        }
        return VillagersQuestion(
            text: report.rule?.question?.text(in: language) ?? say("villagers.question"),
            action: "/v/\(code)/answer#question",
            isAsked: report.isOpen,
            options: VillagersAnswer.allCases.map {
                OptionModel(
                    value: $0.rawValue, label: label($0),
                    selected: call.form["answer"] == $0.rawValue)
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
}
