import CunceDomain
import Yams

/// What a paper or a duty follows.
extension Reader where Value == Occasion {
    static var occasion: Reader {
        .object(
            "Something that happened: an event or the beginning of a state, a step of the ladder "
                + "decided, or a move on the list.",
            .optional("fact", Reader<FactKey>.uses(.facts), "A fact of the type event or state."),
            .optional("rung", Reader<RungKey>.uses(.rungs), "A step."),
            .optional(
                "list", Reader<ListMove>.choice,
                "joined: a unit came onto the list; left: it left it."),
            needsOneOf: ["fact", "rung", "list"]
        ) { place, fact, rung, move in one(place, fact, rung, move) }
    }

    static func one(
        _ place: PackValue, _ fact: FactKey?, _ rung: RungKey?, _ move: ListMove?
    ) -> Occasion? {
        switch (fact, rung, move) {
        case (let fact?, nil, nil): return .fact(fact)
        case (nil, let rung?, nil): return .rung(rung)
        case (nil, nil, let move?): return .list(move)
        default:
            place.complain(expected: "one of fact, rung and list", got: "several of them")
            return nil
        }
    }
}

/// What a duty follows, and whose.
struct DutyOccasion: Sendable {
    let occasion: Occasion
    var whose = StepSubject.others
}

extension Reader where Value == DutyOccasion {
    /// The key of a fact by itself, or an occasion in braces.
    static var dutyOccasion: Reader {
        let fact = Reader<FactKey>.uses(.facts)
        let full = Reader.object(
            "What the duty follows, each time.",
            .optional("fact", fact, "A fact of the type event or state."),
            .optional("rung", Reader<RungKey>.uses(.rungs), "A step."),
            .optional(
                "list", Reader<ListMove>.choice,
                "joined: a unit came onto the list; left: it left it."),
            .optional(
                "of", Reader<StepSubject>.choice,
                "For rung, whose step. others (also when left out): of the units and posts at and "
                    + "below the owner's place, without the owner; owner: the owner's own."),
            needsOneOf: ["fact", "rung", "list"]
        ) { place, fact, rung, move, whose -> DutyOccasion? in
            guard let found = Reader<Occasion>.one(place, fact, rung, move) else { return nil }
            if whose != nil, rung == nil {
                place.complain(expected: "of beside rung only", got: "of")
                return nil
            }
            return DutyOccasion(occasion: found, whose: whose ?? .others)
        }
        return Reader(shape: .either([fact.shape, full.shape])) { value, keys in
            guard case .mapping = value.node else {
                return fact.read(value, keys).map { DutyOccasion(occasion: .fact($0)) }
            }
            return full.read(value, keys)
        }
    }
}
