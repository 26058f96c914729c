extension Roster {
    /// Whether two posts may hand over at all; what passes is decided village by village.
    ///
    /// - Parameters:
    ///   - day: when it is written down.
    ///   - shareATown: whether two divisions belong to one town.
    /// - Returns: the record, in case every village agrees.
    /// - Source: product, hand-over.
    package func decide(
        _ draft: HandOverDraft, on day: CivilDate,
        shareATown: (DivisionID, DivisionID) -> Bool
    ) throws(HandOverRefusal) -> RosterEvent.HandedOver {
        guard let from = posts[draft.from] else { throw .unknownPost(draft.from) }
        guard let to = posts[draft.to] else { throw .unknownPost(draft.to) }
        guard from.id != to.id else { throw .samePost }
        guard to.holder != nil else { throw .receiverIsVacant }
        guard shareATown(from.division, to.division) else { throw .otherTown }
        guard draft.on <= day else { throw .liesAhead(draft.on) }
        guard draft.parts.contains(where: { !$0.isEmpty }) else { throw .nothingChosen }
        do {
            return .init(
                post: from.id, to: to.id, on: draft.on,
                reason: try tidy("reason", draft.reason, limit: TextLimit.note),
                links: draft.parts.reduce(0) { $0 + $1.links.count },
                tasks: draft.parts.reduce(0) { $0 + $1.tasks.count },
                leads: draft.parts.reduce(0) { $0 + $1.leads.count },
                problems: draft.parts.reduce(0) { $0 + $1.problems.count })
        } catch { throw .field(error) }
    }
}

extension Case {
    /// What one village's part of a hand-over writes: each link ended the day before and begun
    /// anew with its term, unfinished tasks, leads and open problems given on.
    ///
    /// - Parameters:
    ///   - village: its name, for the words of a refusal.
    ///   - rule: the pack's rule for a slot.
    ///   - role: the role of a post.
    package func handOver(
        _ part: HandOverDraft.Part, of draft: HandOverDraft, reason: String, village: String,
        rule: (LinkSlotKey) -> Links.SlotRule?, role: (PostID) -> RoleKey?
    ) throws(HandOverRefusal) -> [CaseEvent] {
        guard Set(part.links).count == part.links.count,
            Set(part.tasks).count == part.tasks.count, Set(part.leads).count == part.leads.count,
            Set(part.problems).count == part.problems.count
        else { throw .notTheirs(village: village) }
        var events: [CaseEvent] = []
        for slot in part.links {
            events += try passLink(slot, draft, reason, village, rule, role).map { .link($0) }
        }
        for id in part.tasks {
            guard let task = tasks.task(id), task.owner == draft.from, task.isUnfinished else {
                throw .notTheirs(village: village)
            }
            events.append(.task(.reassigned(.init(task: id, owner: draft.to, reason: reason))))
        }
        for id in part.leads {
            guard plan.measure(id)?.lead == draft.from else { throw .notTheirs(village: village) }
            guard plan.stage != .waiting else { throw .planWaits(village: village) }
            events.append(.plan(.leadNamed(.init(measure: id, lead: draft.to))))
        }
        for id in part.problems {
            guard let problem = diagnosis.problem(id), problem.owner == draft.from, problem.isOpen
            else { throw .notTheirs(village: village) }
            events.append(.diagnosis(.ownerNamed(.init(problem: id, owner: draft.to))))
        }
        return events
    }

    private func passLink(
        _ slot: LinkSlotKey, _ draft: HandOverDraft, _ reason: String, _ village: String,
        _ rule: (LinkSlotKey) -> Links.SlotRule?, _ role: (PostID) -> RoleKey?
    ) throws(HandOverRefusal) -> [LinkEvent] {
        guard let holding = links.holders(of: slot).first(where: { $0.post == draft.from })
        else { throw .notTheirs(village: village) }
        guard holding.from < draft.on else {
            throw .beforeTheLink(village: village, from: holding.from)
        }
        let end = LinkEvent.ended(
            .init(
                slot: slot, post: draft.from, until: draft.on.adding(days: -1), reason: reason))
        var after = links
        after.apply(
            end,
            Occurrence(
                entry: 0, sequence: 0, on: draft.on, recordedOn: draft.on, by: "", post: draft.from)
        )
        // An agreed end goes with the link as long as it lies ahead.
        let term = holding.term.flatMap { $0 >= draft.on ? $0 : nil }
        do {
            return [end]
                + (try after.decide(
                    .link(slot, draft.to, from: draft.on, term: term), rule: rule, role: role))
        } catch {
            switch error {
            case .alreadyLinked: throw .holdsAlready(village: village)
            case .slotIsFull(_, let max): throw .isFull(village: village, max: max)
            case .roleMayNotHold, .notOfKind: throw .mayNotHold(village: village)
            case .field, .unknownSlot, .unknownPost, .notLinked, .endsBeforeItBegan,
                .termBeforeItBegan, .termUnchanged, .termTooFar:
                throw .notTheirs(village: village)
            }
        }
    }
}
