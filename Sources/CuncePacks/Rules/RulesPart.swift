import CunceDomain

/// The files of the programme language together.
enum RulesPart {
    static func read(
        _ roots: [PackFile: PackValue], given: Set<PackFile>, _ keys: PackKeys
    ) -> Rules? {
        // A list left out of its file is known in full.
        if let screening = roots[.screening] {
            for (name, list) in ScreeningReader.lists where !screening.has(name) {
                keys.readToTheEnd(list)
            }
        }
        if let ladder = roots[.ladder] {
            for (name, list) in LadderReader.lists where !ladder.has(name) {
                keys.readToTheEnd(list)
            }
        }
        if let facts = roots[.facts], !facts.has("facts") { keys.readToTheEnd(.facts) }
        let facts = Optionally(roots[.facts], given.contains(.facts), FactsReader.reader, keys)
        let indices = Optionally(
            roots[.indices], given.contains(.indices), IndicesReader.reader, keys)
        let screening = Optionally(
            roots[.screening], given.contains(.screening), ScreeningReader.reader, keys)
        let acceptance = Optionally(
            roots[.acceptance], given.contains(.acceptance), AcceptanceReader.reader, keys)
        if let root = roots[.acceptance] {
            if !root.has("schemes") { keys.readToTheEnd(.schemes) }
            keys.readToTheEnd(.watchChecks)
        }
        let ladder = Optionally(
            roots[.ladder], given.contains(.ladder), LadderReader.reader, keys)
        let appraisals = Optionally(
            roots[.appraisal], given.contains(.appraisal), AppraisalReader.reader, keys)
        let pay = Optionally(roots[.pay], given.contains(.pay), PayReader.reader, keys)
        let papers = Optionally(
            roots[.papers], given.contains(.papers), PapersReader.reader, keys)
        let access = Optionally(
            roots[.access], given.contains(.access), AccessReader.reader, keys)
        let instruments = Optionally(
            roots[.instruments], given.contains(.instruments), InstrumentsReader.reader, keys)
        guard facts.isRight, indices.isRight, screening.isRight, instruments.isRight else {
            return nil
        }
        guard ladder.isRight, appraisals.isRight, pay.isRight else { return nil }
        guard papers.isRight, access.isRight, acceptance.isRight else { return nil }
        return Rules(
            unitKinds: facts.value?.unitKinds ?? [], facts: facts.value?.facts ?? [],
            indices: indices.value ?? [], screening: screening.value,
            acceptance: acceptance.value,
            ladder: ladder.value, appraisals: appraisals.value ?? [], pay: pay.value ?? [],
            papers: papers.value ?? [], access: access.value ?? [],
            instruments: instruments.value ?? [])
    }

    /// What a file that may be missing says.
    private struct Optionally<Value: Sendable> {
        let value: Value?
        /// Whether it is not there, or could be read.
        let isRight: Bool

        init(
            _ root: PackValue?, _ isThere: Bool, _ reader: Reader<Value>, _ keys: PackKeys
        ) {
            value = root.flatMap { reader.read($0, keys) }
            isRight = !isThere || value != nil
        }
    }
}
