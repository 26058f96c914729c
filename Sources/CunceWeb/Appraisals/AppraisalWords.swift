import CunceDomain
import CunceReports
import CunceStore

/// Appraisals and pay as lists and pages say them.
struct AppraisalWords {
    let posts: PostLabels
    let call: Call
    let texts: Texts

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: call.language, values)
    }

    func post(_ post: PostID) -> String { posts.text(post, in: call.language) }

    func day(_ day: CivilDate) -> String { Days.near(day, call.today, in: call.language) }

    func label(_ label: Label) -> String { label.text(in: call.language) }

    func period(_ period: Period, _ programme: Programme) -> String {
        FactFigures(programme, texts, in: call.language).text(period)
    }

    /// 2026年 · 村党组织书记 洋港村
    func title(_ appraisal: ReadAppraisal) -> String {
        "\(period(appraisal.opened.period, appraisal.around.programme)) · \(post(appraisal.key.post))"
    }

    func title(_ pay: ReadPay) -> String {
        "\(period(pay.drawn.period, pay.programme)) · \(post(pay.key.post))"
    }

    func status(_ appraisal: ReadAppraisal) -> StatusMark {
        let stage = appraisal.file.stage
        let mark =
            switch stage {
            case .open: "doing"
            case .handedIn, .notified, .objected, .reviewed: "soon"
            case .decided: "done"
            case .closed: "gone"
            }
        return StatusMark(mark: mark, text: say(statusKey(appraisal)))
    }

    /// The stage, and within it what was said last.
    private func statusKey(_ appraisal: ReadAppraisal) -> String {
        let file = appraisal.file
        switch file.stage {
        case .notified where file.view != nil: return "appraisal.stage-answered"
        case .notified:
            let until = file.notice?.value.objectBy
            return until.map { call.today > $0 } ?? false
                ? "appraisal.stage-unanswered" : file.stage.wordsKey
        case .open where file.reviews.last?.value.isUpheld == false:
            return "appraisal.stage-returned"
        default: return file.stage.wordsKey
        }
    }

    func status(_ pay: ReadPay) -> StatusMark {
        let mark =
            switch pay.file.stage {
            case .drawn: "doing"
            case .returned: "back"
            case .approved: "done"
            }
        return StatusMark(mark: mark, text: say(pay.file.stage.wordsKey))
    }

    /// What happens to it next, and by whom.
    func waitsFor(_ appraisal: ReadAppraisal) -> String? {
        let (file, opened) = (appraisal.file, appraisal.opened)
        switch file.stage {
        case .open:
            guard call.today > opened.period.last else {
                return say("appraisal.next-period", ["day": day(opened.period.last)])
            }
            let owing = appraisal.owing.map { post($0.post) }
            guard owing.isEmpty else {
                return say(
                    "appraisal.next-rating",
                    ["posts": owing.joined(separator: say("common.list-comma"))])
            }
            return say("appraisal.next-hand-in", ["post": post(opened.assessor)])
        case .handedIn: return say("appraisal.next-notice", ["post": post(opened.assessor)])
        case .notified:
            guard file.view == nil, let until = file.notice?.value.objectBy, call.today <= until
            else { return say("appraisal.next-decision", ["post": post(opened.decider)]) }
            return say(
                appraisal.right == .own && call.visitor.actor != nil
                    ? "appraisal.next-answer-own" : "appraisal.next-answer",
                ["day": day(until)])
        case .objected: return say("appraisal.next-review", ["post": post(opened.reviewer)])
        case .reviewed: return say("appraisal.next-decision", ["post": post(opened.decider)])
        case .decided: return file.decision.flatMap { grade($0.value.grade, appraisal) }
        case .closed: return nil
        }
    }

    func grade(_ key: GradeKey, _ appraisal: ReadAppraisal) -> String {
        appraisal.scheme?.grades.first { $0.key == key }.map { label($0.label) } ?? key.text
    }

    func fact(_ key: FactKey, _ programme: Programme) -> String {
        programme.rules.fact(key).map { label($0.label) } ?? key.text
    }

    /// 村集体经营性收入（2025年）
    func fact(_ key: FactKey, _ period: Period?, _ programme: Programme) -> String {
        guard let period else { return fact(key, programme) }
        return say(
            "appraisal.fact-of",
            ["fact": fact(key, programme), "period": self.period(period, programme)])
    }

    /// 村集体经营性收入（2025年）：5.2万元
    func line(_ tied: AppraisalFile.Tied, _ programme: Programme) -> String {
        say(
            "appraisal.fact-line",
            [
                "fact": fact(tied.place.fact, tied.place.slot.period, programme),
                "value": value(tied.value, of: tied.place.fact, programme),
            ])
    }

    func value(_ value: FactValue, of fact: FactKey, _ programme: Programme) -> String {
        guard let kind = programme.rules.fact(fact) else { return value.description }
        return FactFigures(programme, texts, in: call.language).text(value, of: kind)
    }

    func line(_ appraisal: ReadAppraisal, prefix: String = "") -> PersonnelLine {
        PersonnelLine(
            title: TextLink(
                text: prefix + title(appraisal), href: "/appraisals/\(appraisal.key.file)"),
            status: status(appraisal), note: waitsFor(appraisal), day: lastDay(appraisal.file))
    }

    /// The day it ended; before that, the day it began.
    private func lastDay(_ file: AppraisalFile) -> String {
        if let end = file.decision?.at ?? file.closing?.at { return day(end.on) }
        return file.opening.map { say("appraisal.begun-on", ["day": day($0.at.on)]) } ?? ""
    }

    func line(_ pay: ReadPay, prefix: String = "") -> PersonnelLine {
        PersonnelLine(
            title: TextLink(text: prefix + title(pay), href: "/pay/\(pay.key.file)"),
            status: status(pay), note: say("pay.yuan", ["sum": Money.text(pay.drawn.total)]),
            day: lastDay(pay.file))
    }

    private func lastDay(_ file: PayFile) -> String {
        let last: Occurrence? =
            switch file.stage {
            case .drawn: file.drawn?.at
            case .returned: file.returns.last?.at
            case .approved: file.approval?.at
            }
        return last.map { day($0.on) } ?? ""
    }
}

extension ReadAppraisal {
    /// Who still owes a rating, or what proves it.
    var owing: [AppraisalEvent.Rater] {
        opened.raters.filter { rater in
            !file.facts.contains { $0.place.fact == rater.fact && !$0.evidence.isEmpty }
        }
    }
}
