import CunceDomain
import CunceTables

/// Acceptance of a case as rows: one for each attempt.
extension CaseCells {
    var acceptances: [[TableCell]] {
        let course = kase.acceptance
        return course.attempts.enumerated().map { place, attempt in
            let samples = attempt.draws.map(\.value.sample).reduce(into: [AcceptancePartKey]()) {
                if !$0.contains($1) { $0.append($1) }
            }
            let counts = samples.compactMap(attempt.count)
            let isLast = place == course.attempts.count - 1 && attempt.stage == .passed
            let handedIn = attempt.handedIn
            return village + [
                .count(place + 1), .day(attempt.request.at.on), .day(attempt.opening?.at.on),
                .text(
                    attempt.assessors.isEmpty
                        ? nil
                        : attempt.assessors.map { names.post($0.post) }.joined(separator: "; ")),
                .count(counts.isEmpty ? nil : counts.map(\.papers).reduce(0, +)),
                .count(counts.isEmpty ? nil : counts.map(\.codes.used).reduce(0, +)),
                .day(handedIn?.at.on),
                .text(handedIn.map { say($0.value.result.verdict) }), .text(say(attempt.stage)),
                .day(attempt.since.on), .day(attempt.failure?.value.again),
                .count(isLast ? course.looks.count : nil),
                .day(isLast ? course.closing?.at.on : nil),
                .text(isLast ? course.closing.map { say($0.value.ending) } : nil),
            ]
        }
    }

    private func say(_ verdict: Finding.Verdict) -> String {
        let label =
            switch verdict {
            case .yes: Label(zh: "通过", en: "Passed")
            case .no: Label(zh: "没有通过", en: "Not passed")
            case .open: Label(zh: "不能定", en: "Open")
            }
        return label.text(in: names.language)
    }

    private func say(_ stage: AcceptanceAttempt.Stage) -> String {
        let label =
            switch stage {
            case .requested: Label(zh: "已申请", en: "Asked for")
            case .declined: Label(zh: "没有同意验收", en: "Declined")
            case .open: Label(zh: "正在验收", en: "Being assessed")
            case .handedIn: Label(zh: "等决定", en: "Waits for a decision")
            case .failed: Label(zh: "继续整治", en: "Work goes on")
            case .passed: Label(zh: "转化销号", en: "Left the list")
            case .stopped: Label(zh: "中止", en: "Stopped")
            }
        return label.text(in: names.language)
    }

    private func say(_ ending: AcceptanceEvent.Ending) -> String {
        let label =
            switch ending {
            case .held: Label(zh: "巩固住了", en: "It held")
            case .relapsed: Label(zh: "反弹", en: "It slipped back")
            case .merged: Label(zh: "并入别的村", en: "Merged into another village")
            }
        return label.text(in: names.language)
    }
}
