import CunceDomain
import CunceReports
import CunceStore

/// What is ticked on the paper: a case and an id of it, `case-1/task-2`.
enum HandOverChoice {
    static func value(_ kase: CaseID, _ item: some CustomStringConvertible) -> String {
        "\(kase)/\(item)"
    }

    /// Village by village, in the order of their cases; what cannot be read is left out.
    static func parts(_ form: Form) -> [HandOverDraft.Part] {
        let links: [CaseID: [LinkSlotKey]] = grouped(form.all("links"))
        let tasks: [CaseID: [TaskID]] = grouped(form.all("tasks"))
        let leads: [CaseID: [MeasureID]] = grouped(form.all("leads"))
        let problems: [CaseID: [ProblemID]] = grouped(form.all("problems"))
        let cases = Set(links.keys).union(tasks.keys).union(leads.keys).union(problems.keys)
        return cases.sorted().map { kase in
            HandOverDraft.Part(
                kase: kase, links: links[kase] ?? [], tasks: tasks[kase] ?? [],
                leads: leads[kase] ?? [], problems: problems[kase] ?? [])
        }
    }

    /// The entries a hand-over wrote before its record: each link is ended and begun.
    static func numbers(of record: Roster.HandOver) -> [Int] {
        let count = 2 * record.links + record.tasks + record.leads + record.problems
        return Array((record.at.entry - count)..<record.at.entry)
    }

    private static func grouped<Kind>(_ values: [String]) -> [CaseID: [Identifier<Kind>]] {
        var found: [CaseID: [Identifier<Kind>]] = [:]
        for value in values {
            let parts = value.split(separator: "/")
            guard parts.count == 2, let kase = CaseID(checking: String(parts[0])),
                let item = Identifier<Kind>(checking: String(parts[1]))
            else { continue }
            if found[kase]?.contains(item) != true { found[kase, default: []].append(item) }
        }
        return found
    }
}
