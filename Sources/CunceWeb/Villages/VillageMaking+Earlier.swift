import CunceDomain
import CunceReports
import CunceStore

/// What was tried in the case before, and listing the village once more.
extension VillageMaking {
    func whatWasTried(_ earlier: EarlierCase) -> VillageEarlier {
        EarlierMaking(
            programme: programme, code: report.village.code, call: call, texts: texts
        ).model(earlier)
    }

    /// For a village whose case was closed and that no other case follows; `nil` for one that is no
    /// more.
    var again: VillageAgain? {
        guard isNow, let course = report.course, let closing = course.kase.acceptance.closing,
            report.ties.later == nil, report.ties.beside.isEmpty
        else { return nil }
        let title: String
        switch closing.value.ending {
        case .merged: return nil
        case .relapsed: title = say("village.relapsed", ["day": near(closing.at.on)])
        case .held: title = say("village.held", ["day": near(closing.at.on)])
        }
        let tasks = course.kase.tasks.all.filter { $0.state != .dropped && !$0.isDraft }
        let isOffered = listHref != nil || nameHref != nil
        return VillageAgain(
            title: title, why: closing.value.words,
            tried: say(
                "village.tried",
                [
                    "problems": "\(course.kase.diagnosis.problems.count)",
                    "measures": "\(course.kase.plan.measures.count)", "tasks": "\(tasks.count)",
                    "done": "\(tasks.count { $0.state == .done || $0.state == .verified })",
                ]),
            others: isOffered || isNamed
                ? nil
                : say(source.hasOpenRound ? "village.again-others" : "village.again-no-round"),
            listHref: listHref, nameHref: nameHref)
    }
}
