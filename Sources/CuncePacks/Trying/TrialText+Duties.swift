import CunceDomain

/// The second question as lines of text.
extension TrialText {
    static func duties(
        _ report: DutiesReport, _ programme: Programme, _ language: Language
    ) -> [String] {
        guard report.stated else { return ["2 duties: not stated"] }
        func link(_ key: String) -> String {
            programme.linkSlot(LinkSlotKey(key))?.label.text(in: language) ?? key
        }
        var lines = ["2 duties"]
        for missing in report.missing { lines.append("  not known: \(words(missing))") }
        for duty in report.duties {
            let label =
                programme.cadence(CadenceKey(duty.duty))?.label.text(in: language) ?? duty.duty
            let whom =
                duty.owners.joined(separator: ", ") + (duty.unit.map { " for \($0)" } ?? "")
                + (duty.about.map { " about \($0)" } ?? "")
            lines.append("  \(label), \(whom)\(time(duty)): \(words(duty)) [\(duty.clause)]")
            for missing in duty.missing { lines.append("    not known: \(words(missing))") }
        }
        for slot in report.links {
            let gap =
                slot.gap.map { $0 > 0 ? ", \($0) lacking" : "" } ?? ", number not stated"
            let surplus = slot.surplus.map { $0 > 0 ? ", \($0) too many" : "" } ?? ""
            let holders = slot.holders.map { $0.isEmpty ? "nobody" : $0.joined(separator: ", ") }
            lines.append(
                "  \(link(slot.link)) of \(slot.unit): "
                    + (holders.map { $0 + gap + surplus } ?? "open") + " [\(slot.clause)]")
        }
        for load in report.loads where load.above > 0 {
            lines.append(
                "  \(load.post) holds \(link(load.link)) of \(load.units), "
                    + "\(load.above) more than \(load.most ?? 0) [\(load.clause)]")
        }
        for release in report.releases {
            let word =
                switch release.verdict {
                case .may: "may leave"
                case .mayNot: "may not leave yet"
                case .left: "left"
                case .leftTooEarly: "left too early"
                case .open: "open whether it may leave"
                }
            lines.append(
                "  \(release.post), \(link(release.link)) of \(release.unit): \(word)"
                    + (release.left.map { " on \($0)" } ?? "") + "; \(words(release.finding))")
            for missing in release.finding.missing {
                lines.append("    not known: \(words(missing))")
            }
        }
        return lines
    }

    private static func time(_ duty: DutiesReport.DutyReport) -> String {
        let until = duty.until.map { " to \($0)" } ?? ""
        let due = duty.due.flatMap { $0 == duty.until ? nil : ", due \($0)" } ?? ""
        return (duty.from.map { ", \($0)" } ?? "") + until + due
    }

    private static func words(_ duty: DutiesReport.DutyReport) -> String {
        let count = duty.owed.map { owed in "\(duty.done.map(String.init) ?? "?") of \(owed)" }
        let left =
            duty.unreached.isEmpty
            ? "" : "; not reached: \(duty.unreached.joined(separator: ", "))"
        let state =
            switch duty.state {
            case .notOwed: "not owed"
            case .notLate: "not late"
            case .met: "met"
            case .metLate: "met late by \(duty.lateDays ?? 0) days"
            case .missed: "missed by \(duty.missedBy ?? 0)"
            case .late: "late by \(duty.lateDays ?? 0) days"
            case .excused: "excused (\(duty.reason ?? ""))"
            case .open: "open"
            case .notStated: "\(duty.done.map { "\($0) done, " } ?? "")how often is not stated"
            }
        return [count, state].compactMap { $0 }.joined(separator: ", ") + left
    }

    static func words(_ missing: DutiesReport.WorkMissing) -> String {
        let duty = missing.duty.map { " of \($0)" } ?? ""
        let subject = missing.subject.map { missing.duty == nil ? " of \($0)" : " by \($0)" } ?? ""
        return missing.fact + duty + subject + (missing.unit.map { " for \($0)" } ?? "")
    }
}
