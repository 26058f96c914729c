import CunceDomain
import CunceStore
import CunceTables

/// 整治台账: one row for every village and problem. A village without a problem on record has one
/// row too, so that none is missing from the list.
struct LedgerSheet: SheetDocument {
    struct Row {
        let village: DocumentFacts.Village
        let problem: Problem?
        /// Measures in force that answer the problem.
        let measures: [Measure]
        /// Tasks of these, and those given against the problem beside the plan.
        let tasks: [PlanTask]
    }

    static let kind = DocumentKind.ledger
    let facts: DocumentFacts
    var merges: String? { LedgerField.village.rawValue }

    func each(_ take: (Row) throws -> Void) rethrows {
        for village in facts.villages {
            let kase = village.kase
            for problem in kase.diagnosis.problems {
                let measures = kase.plan.measuresInForce.filter { $0.answers.contains(problem.id) }
                let ids = Set(measures.map(\.id))
                let tasks = kase.tasks.all.filter { task in
                    task.state != .dropped && !task.isDraft
                        && (task.problem == problem.id || task.measure.map(ids.contains) ?? false)
                }
                try take(
                    Row(village: village, problem: problem, measures: measures, tasks: tasks))
            }
            if kase.diagnosis.problems.isEmpty {
                try take(Row(village: village, problem: nil, measures: [], tasks: []))
            }
        }
    }

    func columns(of field: LedgerField) -> [SheetColumn] {
        switch field {
        case .number: column(field, width: 6, share: 4, isCentred: true)
        case .code: column(field, width: 15, share: 0)
        case .village: column(field, width: 12, share: 7, isCentred: true)
        case .stage: column(field, width: 10, share: 0)
        case .dimension: column(field, width: 10, share: 5, isCentred: true)
        case .type: column(field, width: 18, share: 0)
        case .problem: column(field, width: 34, share: 17, isProse: true)
        case .severity: column(field, width: 7, share: 6, isCentred: true)
        case .since: column(field, width: 12, share: 0)
        case .evidence: column(field, width: 34, share: 0, isProse: true)
        case .measures: column(field, width: 34, share: 17, isProse: true)
        case .tasks: column(field, width: 34, share: 0, isProse: true)
        case .links: column(field, width: 30, share: 13, isProse: true)
        case .helps: column(field, width: 30, share: 0, isProse: true)
        case .owner: column(field, width: 18, share: 9, isProse: true)
        case .due: column(field, width: 12, share: 9, isCentred: true)
        case .progress: column(field, width: 24, share: 13, isProse: true)
        case .state: column(field, width: 9, share: 6, isCentred: true)
        case .solvedOn, .verifiedOn: column(field, width: 12, share: 0)
        }
    }

    func cells(_ field: LedgerField, of row: Row, number: Int) -> [SheetCell] {
        [cell(field, of: row, number: number)]
    }

    private func cell(_ field: LedgerField, of row: Row, number: Int) -> SheetCell {
        let words = facts.programme.words
        let kase = row.village.kase
        let entries = row.problem?.entries ?? []
        switch field {
        case .number: return SheetCell(.count(number))
        case .code: return .text(row.village.village.code)
        case .village:
            return .text(
                row.village.village.name,
                entries: [kase.listing.listed?.entry].compactMap(\.self))
        case .stage:
            return .text(
                words.stages[kase.stage].text(in: facts.language),
                entries: [kase.entered(kase.stage)?.entry].compactMap(\.self))
        case .dimension:
            return .text(
                row.problem.map { words.glyphs[$0.dimension].text(in: facts.language) },
                entries: entries)
        case .type:
            return .text(
                row.problem.map { problem in
                    facts.text(
                        facts.programme.problemTypes.first { $0.key.text == problem.type }?.label,
                        or: problem.type)
                }, entries: entries)
        case .problem:
            return .text(
                row.problem?.title
                    ?? (kase.diagnosis.submitted == nil
                        ? facts.say("还没有诊断", "not diagnosed yet")
                        : facts.say("没有问题", "nothing found")),
                entries: entries)
        case .severity:
            return .text(
                row.problem.map { words.severities[$0.severity].text(in: facts.language) },
                entries: entries)
        case .since: return .day(row.problem?.since, entries: entries)
        case .evidence: return .text(row.problem?.evidence, entries: entries)
        case .measures:
            return .text(
                row.measures.map(\.title).joined(separator: facts.semicolon),
                entries: row.measures.flatMap(\.entries))
        case .tasks:
            return .text(
                row.tasks.map(\.title).joined(separator: facts.semicolon),
                entries: row.tasks.map(\.added.entry))
        case .links: return links(kase)
        case .helps: return helps(kase)
        case .owner: return .text(row.problem?.owner.map(facts.post), entries: entries)
        case .due: return due(row)
        case .progress: return progress(row.tasks, kase)
        case .state: return .text(row.problem.map(state), entries: entries)
        case .solvedOn: return .day(row.problem?.solved?.at.on, entries: entries)
        case .verifiedOn: return .day(row.problem?.verified?.on, entries: entries)
        }
    }

    private func links(_ kase: Case) -> SheetCell {
        let held = facts.programme.linkSlots.flatMap { kase.links.holders(of: $0.key) }
        return .text(
            held.map { facts.post($0.post) }.joined(separator: facts.semicolon),
            entries: held.flatMap(\.entries))
    }

    private func helps(_ kase: Case) -> SheetCell {
        let all = facts.pairings(of: kase).filter { $0.until == nil }
        return .text(
            all.map { facts.post($0.post) }.joined(separator: facts.semicolon),
            entries: all.flatMap(\.entries))
    }

    /// That of the whole affair, else the last day of its tasks.
    private func due(_ row: Row) -> SheetCell {
        if let due = row.problem?.due { return .day(due, entries: row.problem?.entries ?? []) }
        let last = row.tasks.max { ($0.due, $0.id) < ($1.due, $1.id) }
        return .day(last?.due, entries: last?.entries ?? [])
    }

    private func progress(_ tasks: [PlanTask], _ kase: Case) -> SheetCell {
        guard !tasks.isEmpty else { return .none }
        let done = tasks.filter { $0.state == .done || $0.state == .verified }
        let stuck = tasks.filter { $0.state == .stuck && !kase.isLeft($0) }
        let late = tasks.filter { kase.daysOverdue($0, on: facts.day) != nil }
        let left = tasks.filter(kase.isLeft)
        let parts = [
            facts.say("办结 \(done.count)/\(tasks.count)", "done \(done.count)/\(tasks.count)"),
            late.isEmpty ? nil : facts.say("逾期 \(late.count)", "overdue \(late.count)"),
            left.isEmpty
                ? nil
                : facts.say(
                    "结案时未完成 \(left.count)", "not done when the case was closed \(left.count)"),
            stuck.isEmpty
                ? nil
                : facts.say("卡住：", "stuck: ")
                    + stuck.map(\.word).joined(separator: facts.semicolon),
        ].compactMap(\.self)
        return .text(
            parts.joined(separator: facts.semicolon),
            entries: (done + stuck + late + left).map(\.changed.entry))
    }

    private func state(_ problem: Problem) -> String {
        switch problem.state {
        case .open: facts.say("未解决", "Open")
        case .solved: facts.say("待核实", "Solved, to be checked")
        case .verified: facts.say("已核实", "Verified")
        }
    }
}
