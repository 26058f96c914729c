/// What open work needs of a pack: the keys it stands under, and how often.
package struct PackUses: Sendable {
    private struct Use: Hashable {
        let kind: PackGap.Kind
        let key: String
        /// A type of problem counts only in its own dimension.
        var dimension: Dimension?
    }

    private var counts: [Use: Int] = [:]

    package init() {}

    /// Counts the open problems, the plan and who is linked and paired in a case.
    package mutating func add(_ kase: Case) {
        guard kase.listing.isOpen else { return }
        for problem in kase.diagnosis.problems where problem.isOpen {
            add(.problemType, problem.type, problem.dimension)
        }
        // A draft that is discarded brings back what is in force.
        let drafted = kase.plan.measures
        let inForce = kase.plan.inForce?.content.measures ?? []
        for measure in drafted + inForce.filter({ old in !drafted.contains { $0.id == old.id } }) {
            add(.workstream, measure.workstream.text)
            if let kind = measure.kind { add(.measureKind, kind.text) }
        }
        for holding in kase.links.holdings where holding.until == nil {
            add(.linkSlot, holding.slot.text)
        }
        for pairing in kase.supports.pairings where pairing.until == nil {
            add(.help, pairing.help.text)
        }
    }

    /// Counts a post that somebody holds, or stands in for on a day or later.
    package mutating func add(_ post: Post, on day: CivilDate) {
        guard post.holder != nil || post.actings.contains(where: { day <= $0.until }) else {
            return
        }
        add(.role, post.role.text)
    }

    /// What another version lacks of it, kind by kind and by key. A role that is there with another
    /// standing is lacking: whoever holds it would suddenly be somebody else.
    ///
    /// - Parameter now: the programme it stands under, which knows what things are called.
    package func lacking(in new: Programme, now: Programme) -> [PackGap] {
        counts.filter { !Self.has($0.key, in: new, now: now) }
            .map { use, count in
                PackGap(
                    kind: use.kind, key: use.key, label: Self.label(use, in: now), uses: count)
            }
            .sorted { ($0.order, $0.key) < ($1.order, $1.key) }
    }

    private mutating func add(
        _ kind: PackGap.Kind, _ key: String, _ dimension: Dimension? = nil
    ) {
        counts[Use(kind: kind, key: key, dimension: dimension), default: 0] += 1
    }

    private static func has(_ use: Use, in new: Programme, now: Programme) -> Bool {
        switch use.kind {
        case .problemType:
            new.problemType(ProblemTypeKey(use.key))?.dimension == use.dimension
        case .measureKind: new.measureKind(MeasureKindKey(use.key)) != nil
        case .workstream: new.workstream(WorkstreamKey(use.key)) != nil
        case .linkSlot: new.linkSlot(LinkSlotKey(use.key)) != nil
        case .help: new.help(HelpKey(use.key)) != nil
        case .role:
            new.role(RoleKey(use.key)).map { role in
                now.role(role.key).map { $0.standing == role.standing } ?? true
            } ?? false
        }
    }

    private static func label(_ use: Use, in now: Programme) -> Label {
        let label: Label? =
            switch use.kind {
            case .problemType: now.problemType(ProblemTypeKey(use.key))?.label
            case .measureKind: now.measureKind(MeasureKindKey(use.key))?.label
            case .workstream: now.workstream(WorkstreamKey(use.key))?.label
            case .linkSlot: now.linkSlot(LinkSlotKey(use.key))?.label
            case .help: now.help(HelpKey(use.key))?.label
            case .role: now.role(RoleKey(use.key))?.label
            }
        return label ?? Label(zh: use.key, en: use.key)
    }
}

extension PackGap {
    fileprivate var order: Int { Kind.allCases.firstIndex(of: kind) ?? 0 }
}
