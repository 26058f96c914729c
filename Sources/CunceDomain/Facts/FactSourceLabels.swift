extension FactsEvent.Source {
    package var label: Label {
        switch self {
        case .entered: Label(zh: "本级填报", en: "Entered here")
        case .imported: Label(zh: "取自有关部门", en: "Taken from another office")
        }
    }
}

extension Rules {
    /// Facts that people tell of places: of villages, towns and counties, or of the programme.
    package var toldOfPlaces: [FactKind] {
        facts.filter { kind in
            guard kind.source.isTold else { return false }
            switch kind.about {
            case .unit, .programme: return true
            case .post, .supporter: return false
            }
        }
    }
}
