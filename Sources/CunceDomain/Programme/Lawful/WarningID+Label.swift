extension Programme {
    /// What the pack calls the thing a warning is about; `nil` where it calls it nothing.
    package func label(of warning: WarningID) -> Label? {
        let key = warning.about
        if let fact = rules.facts.first(where: { $0.key.text == key }) { return fact.label }
        if let rung = rules.ladder?.rungs.first(where: { $0.key.text == key }) {
            return rung.label
        }
        if let trigger = rules.ladder?.triggers.first(where: { $0.key.text == key }) {
            return trigger.label
        }
        for appraisal in rules.appraisals {
            if let item = appraisal.items.first(where: { $0.key.text == key }) {
                return item.label
            }
            if let veto = appraisal.vetoes.first(where: { $0.key.text == key }) {
                return veto.label
            }
        }
        return rules.pay.lazy.flatMap(\.lines).first { $0.key.text == key }?.label
            ?? cadences.first { $0.key.text == key }?.label
            ?? rules.papers.first { $0.key.text == key }?.title
    }
}
