/// Targets, and closing a period level by level.
extension PlaceFacts {
    /// Sets what the place works towards, or says why not.
    package func decideTarget(
        _ kind: FactKind, _ period: Period, _ target: FactValue, reason: String,
        in known: Surroundings
    ) throws(FactsRefusal) -> [FactsEvent] {
        guard case .number = target, kind.shape.isNumeric else {
            throw .noTargetFor(kind.key)
        }
        guard kind.each == period.unit else { throw .otherPeriod(kind.key, each: kind.each) }
        guard kind.allows(target) else { throw .shareOutOfRange(kind.key) }
        guard let unit = known.unitKind, kind.unitKinds.isEmpty || kind.unitKinds.contains(unit)
        else { throw .notOfPlaces(kind.key) }
        let slot = TargetSlot(fact: kind.key, period: period)
        if targets[slot]?.value == target { return [] }
        return [
            .targetSet(
                .init(
                    fact: kind.key, period: period, target: target,
                    reason: try text("reason", reason)))
        ]
    }

    /// Hands a period in: from then on only whoever collects may mend it, with a reason.
    ///
    /// - Parameter missing: values of places below that nobody has told.
    package func handIn(
        _ period: Period, word: String, missing: Int, on day: CivilDate
    ) throws(FactsRefusal) -> [FactsEvent] {
        guard period.first <= day else { throw .periodNotBegun(period) }
        let closing = closings[period] ?? PeriodClosing()
        if let closed = closing.closed { throw .periodClosed(period, on: closed.at.on) }
        if let handedIn = closing.handedIn { throw .handedIn(period, on: handedIn.at.on) }
        let said = try text("word", word)
        if missing > 0, said.isEmpty { throw .incomplete(period, missing: missing) }
        return [.handedIn(.init(period: period, word: said))]
    }

    /// Closes a period that was handed in: nothing of it changes until it is opened again.
    ///
    /// - Parameter person: another than the one who handed it in.
    package func close(
        _ period: Period, word: String, by person: PersonID
    ) throws(FactsRefusal) -> [FactsEvent] {
        guard let closing = closings[period], let handedIn = closing.handedIn else {
            throw .notHandedIn(period)
        }
        guard handedIn.at.by != person else { throw .handedInByCloser(period) }
        if let closed = closing.closed { throw .periodClosed(period, on: closed.at.on) }
        return [.closed(.init(period: period, word: try text("word", word)))]
    }

    /// Gives a period back to those who record.
    package func reopen(_ period: Period, reason: String) throws(FactsRefusal) -> [FactsEvent] {
        guard let closing = closings[period], !closing.isOpen else { throw .stillOpen(period) }
        do {
            let said = try tidy("reason", reason, limit: TextLimit.note)
            return [.reopened(.init(period: period, word: said))]
        } catch { throw .field(error) }
    }
}
