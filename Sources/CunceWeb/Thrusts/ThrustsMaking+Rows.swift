import CunceDomain
import CunceReports
import CunceStore

/// The tables below the thrusts.
extension ThrustsMaking {
    func group(_ group: ThrustGroup) -> ThrustGroupRow {
        let dimension: Dimension? =
            if case .dimension(let dimension) = group.kind { dimension } else { nil }
        let hasProblems = dimension != nil
        return ThrustGroupRow(
            name: name(group.kind), tile: dimension.map { tile($0, group) },
            beads: group.all.isEmpty
                ? nil
                : BeadString(
                    group.all, isLeft: { group.left.contains($0.id) }, on: report.day, texts,
                    language),
            tasks: Door(group.tasks, how: "how.tasks"), done: Door(group.done, how: "how.done"),
            verified: Door(group.verified, how: "how.verified"),
            overdue: Door(group.overdue, how: "how.overdue"),
            stuck: Door(group.stuck, how: "how.stuck"),
            open: hasProblems ? Door(group.problemsOpen, how: "how.problems-open") : nil,
            severities: Severity.allCases.reversed().compactMap { severity in
                group.open[severity].map {
                    ThrustPart(
                        name: programme.words.severities[severity].text(in: language),
                        number: Door($0, how: "how.problems-open"))
                }
            },
            solved: hasProblems
                ? Door(group.problemsVerified, how: "how.problems-verified") : nil)
    }

    private func name(_ kind: ThrustGroup.Kind) -> String {
        switch kind {
        case .workstream(let key):
            programme.workstream(key)?.label.text(in: language) ?? key.text
        case .dimension(let dimension): programme.words.dimensions[dimension].text(in: language)
        case .other: say("thrusts.other")
        }
    }

    /// As heavy as its heaviest open problem in any village.
    private func tile(_ dimension: Dimension, _ group: ThrustGroup) -> DimensionTile {
        DimensionTile(
            dimension, weight: group.open.keys.map(\.rawValue).max() ?? 0, programme, texts,
            language)
    }

    func village(_ facts: ThrustVillage) -> ThrustVillageRow {
        let asked = [
            report.day < call.today ? "as-of=\(report.day)" : nil,
            askedRound.map { "round=\($0)" },
        ].compactMap(\.self)
        let query = asked.isEmpty ? "" : "?\(asked.joined(separator: "&"))"
        return ThrustVillageRow(
            village: TextLink(
                text: facts.village.name, href: "/villages/\(facts.village.code)\(query)"),
            stage: programme.words.stages[facts.stage].text(in: language),
            links: Door(facts.linksHeld, how: "how.links-held"), linksNeeded: facts.linksNeeded,
            vacant: facts.vacant.map { slot in
                say(
                    "links.vacant-named",
                    ["link": programme.linkSlot(slot)?.label.text(in: language) ?? slot.text])
            }, visits: Door(facts.visits, how: "how.visits"), due: facts.owed.due,
            late: facts.owed.late,
            helps: facts.givers.map { report.posts.text($0, in: language) },
            open: Door(
                count: facts.problems.count(where: \.isOpen),
                entries: facts.problems.filter(\.isOpen).map(\.entry), how: "how.problems-open"),
            solved: Door(
                count: facts.problems.count { !$0.isOpen },
                entries: facts.problems.filter { !$0.isOpen }.map(\.entry),
                how: "how.problems-verified"),
            done: Door(facts.done, how: "how.done"), tasks: facts.tasks.count,
            overdue: Door(facts.overdue, how: "how.overdue"),
            stuck: Door(facts.stuck, how: "how.stuck"))
    }
}
