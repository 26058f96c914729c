import CunceDomain

/// Stages by the entries that lead into them.
extension CaseStage {
    /// - Parameter event: with version; `nil` for one that leads into no stage.
    init?(enteredBy event: String) {
        switch event {
        case "diagnosis.submitted.v1": self = .diagnosed
        // A failed acceptance leads back to work.
        case "plan.approved.v1", "acceptance.failed.v1", "acceptance.stopped.v1":
            self = .underWay
        case "acceptance.opened.v1": self = .verifying
        case "acceptance.graduated.v1": self = .consolidating
        case "acceptance.closed.v1": self = .closed
        default: return nil
        }
    }

    /// The one before in the order of its life; itself for the first.
    var before: CaseStage {
        let all = CaseStage.allCases
        let place = all.firstIndex(of: self) ?? 0
        return all[max(0, place - 1)]
    }

    func isAfter(_ other: CaseStage) -> Bool {
        let all = CaseStage.allCases
        return (all.firstIndex(of: self) ?? 0) > (all.firstIndex(of: other) ?? 0)
    }
}

extension Case {
    /// Every step into a later stage, in the order it was taken; back to work too.
    var steps: [Occurrence] {
        var steps = [diagnosis.submitted, plan.firstApproved].compactMap(\.self)
        for attempt in acceptance.attempts {
            steps += [
                attempt.opening?.at, attempt.failure?.at, attempt.stopped?.at,
                attempt.graduation?.at,
            ].compactMap(\.self)
        }
        return steps + [acceptance.closing?.at].compactMap(\.self)
    }
}
