/// Indices by themselves, beside the rules that ask for them.
extension Evaluation {
    /// One for each index of the pack, in its order.
    package func indices() -> [IndexAnswers] {
        rules.indices.map { index in
            let period = this(index.each).moved(by: -1)
            let members = book.units.filter { $0.kind == index.unitKind }
            let now = standing(index, members, period)
            let before = places(standing(index, members, period.moved(by: -1)))
            let places = places(now)
            let units = now.map { unit, known -> IndexAnswers.OfUnit in
                let place = places?[unit]
                let gained = place.flatMap { place in before?[unit].map { $0 - place } }
                switch known {
                case .number(let value):
                    return .init(
                        unit: unit, value: value, band: index.band(of: value)?.key, place: place,
                        gained: gained, missing: [])
                case .missing(let facts, _):
                    return .init(
                        unit: unit, value: nil, band: nil, place: nil, gained: nil,
                        missing: facts)
                }
            }
            return IndexAnswers(
                index: index.key, period: period, units: units,
                seats: index.seats.map { seats($0, units) }, clause: index.clause)
        }
    }

    private func standing(
        _ index: CompositeIndex, _ members: [FactBook.Unit], _ period: Period
    ) -> [(unit: SubjectKey, known: Known)] {
        members.map { ($0.key, value(of: index, for: $0.key, period)) }
    }

    /// `nil` while any value is not known.
    private func places(
        _ standing: [(unit: SubjectKey, known: Known)]
    ) -> [SubjectKey: Int]? {
        let order = UnitOrder(standing.map { ($0.unit, $0.known) }, isLowerWorse: true)
        guard order.missing.isEmpty else { return nil }
        return Dictionary(
            order.known.map { ($0.key, order.known.count - order.span(of: $0.value).after + 1) }
        ) { first, _ in first }
    }

    private func seats(_ rule: SeatRule, _ units: [IndexAnswers.OfUnit]) -> IndexAnswers.Seats {
        func none(_ state: IndexAnswers.Seats.State) -> IndexAnswers.Seats {
            .init(rule: rule, state: state, shares: [], equals: [], left: 0)
        }
        let values = units.compactMap(\.value)
        guard values.count == units.count, !units.isEmpty else { return none(.open) }
        guard let sharing = SeatSharing(rule, among: values) else { return none(.tooFew) }
        return .init(
            rule: rule, state: sharing.left > 0 ? .betweenEquals : .shared,
            shares: units.enumerated().map { place, unit in
                .init(unit: unit.unit, seats: sharing.seats[place], due: sharing.due[place])
            },
            equals: sharing.equals.map { units[$0].unit }, left: sharing.left)
    }
}
