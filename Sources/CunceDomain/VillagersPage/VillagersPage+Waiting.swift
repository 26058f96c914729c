extension VillagersPage {
    /// The first day by which somebody has to be answered; `nil` where nobody waits for one.
    ///
    /// - Parameter messages: those of the village that are kept.
    package func firstAnswerDue(
        _ messages: [VillagersMessage], _ rule: VillagersRule?
    ) -> CivilDate? {
        let waiting = messages.filter { !knows($0.id) }.compactMap { $0.answerBy(rule) }
        let open = matters.filter { $0.answer == nil }.compactMap(\.answerBy)
        return (waiting + open).min()
    }
}
