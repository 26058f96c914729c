extension Programme {
    /// The same, with the facts besides that other packs ask: a round that runs under another
    /// version asks what it asks, whatever rounds to come will run under.
    package func knowing(factsOf others: [Programme]) -> Programme {
        var known = self
        for fact in others.flatMap(\.rules.facts) where known.rules.fact(fact.key) == nil {
            known.rules.facts.append(fact)
        }
        return known
    }
}
