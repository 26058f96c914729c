extension Classing {
    /// What the rules of the pack come to.
    package struct Proposal: Equatable, Sendable {
        /// Every class of the pack, in its order.
        package let all: [VillageClassKey]
        package let proposed: [VillageClassKey]
        package let open: [VillageClassKey]

        package init(
            all: [VillageClassKey], proposed: [VillageClassKey], open: [VillageClassKey]
        ) {
            self.all = all
            self.proposed = proposed
            self.open = open
        }

        package init(_ found: [Listings.OnClass]) {
            all = found.map(\.kind)
            proposed = found.filter { $0.finding.verdict == .yes }.map(\.kind)
            open = found.filter { $0.finding.verdict == .open }.map(\.kind)
        }
    }

    /// Decides on the classes, in the order of the pack; the rules only propose.
    ///
    /// - Source: requirements S26; product principle 3.
    package func decide(
        _ command: ClassingCommand, isDiagnosed: Bool, _ proposal: Proposal
    ) throws(ClassingRefusal) -> [ClassingEvent] {
        switch command {
        case .decide(let chosen, let reason):
            guard !proposal.all.isEmpty else { throw .noClasses }
            guard isDiagnosed else { throw .diagnosisMissing }
            if let stranger = chosen.first(where: { !proposal.all.contains($0) }) {
                throw .unknownClass(stranger)
            }
            let classes = proposal.all.filter(chosen.contains)
            let said: String
            do {
                said = try tidy("reason", reason, limit: TextLimit.note, required: false)
            } catch { throw .field(error) }
            if Set(classes) != Set(proposal.proposed), said.isEmpty {
                throw .differs(proposed: proposal.proposed)
            }
            let decided = ClassingEvent.Decided(
                classes: classes, proposed: proposal.proposed, open: proposal.open, reason: said)
            if let current, current.classes == decided.classes, current.reason == said,
                current.proposed == decided.proposed, current.open == decided.open
            {
                return []
            }
            return [.decided(decided)]
        }
    }
}
