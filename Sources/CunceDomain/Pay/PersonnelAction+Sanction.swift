extension PersonnelAction {
    /// The sanction of the party or of office it records, for pay that has its root in one; `nil`
    /// for every other step, and for one that a review took back.
    package func sanction(_ programme: Programme) -> PaySurroundings.Sanction? {
        guard let proposal, stage == .inEffect || stage == .ended,
            programme.rules.ladder?.rung(proposal.value.rung)?.deed == .sanction
        else { return nil }
        return .init(file: id, rung: proposal.value.rung, day: proposal.at.on)
    }
}
