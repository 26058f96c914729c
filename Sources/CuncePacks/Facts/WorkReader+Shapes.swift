import CunceDomain

extension WorkReader {
    /// What a facts file may tell of responsibility: the fields of the readers themselves, which
    /// look the same for every pack.
    static let described: [Shape.Field] = {
        let reader = WorkReader(
            .unwritten, PackKeys(), units: [], posts: [], PassingOver(.unwritten, beside: nil))
        return [
            field("round", reader.round.shape, "The round, once."),
            list("links", reader.link.shape, "Who is linked to which unit."),
            list("done", reader.deeds.shape, "What was done of duties."),
            list("excused", reader.excuse.shape, "When whom nothing was asked of."),
            list("issued", reader.issue.shape, "What was sent with a request for a reply."),
            field("calendar", reader.calendar.shape, "The calendar, once."),
        ]
    }()

    private static func field(_ name: String, _ shape: Shape, _ meaning: String) -> Shape.Field {
        .init(name: name, isRequired: false, meaning: meaning, shape: shape)
    }

    private static func list(_ name: String, _ shape: Shape, _ meaning: String) -> Shape.Field {
        field(name, .list(shape, atLeast: 0), meaning)
    }
}

extension Programme {
    /// Of no pack: keys are looked up in nothing, but what an entry looks like is the same.
    fileprivate static let unwritten = Programme(
        key: "unwritten", version: "0.0.0", title: Label(zh: "", en: ""),
        issuer: Label(zh: "", en: ""), words: .standard, thrusts: [], problemTypes: [],
        workstreams: [], measureKinds: [], roles: [], linkSlots: [], helps: [], decisions: [],
        differentPeople: [], cadences: [], documents: [], documentSet: [])
}
