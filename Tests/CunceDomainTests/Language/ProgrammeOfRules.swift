import CunceDomain
import CunceTestSupport

/// A programme that says what a test wants it to say, and else what the source case says.
enum ProgrammeOfRules {
    private static let pack = Result { try CunceTestSupport.Cast.pack() }

    static func make(_ rules: Rules) throws -> Programme {
        let pack = try pack.get()
        return Programme(
            key: pack.key, version: pack.version, title: pack.title, issuer: pack.issuer,
            words: pack.words, thrusts: pack.thrusts, problemTypes: pack.problemTypes,
            workstreams: pack.workstreams, measureKinds: pack.measureKinds, roles: pack.roles,
            linkSlots: pack.linkSlots, helps: pack.helps, decisions: pack.decisions,
            differentPeople: pack.differentPeople, cadences: pack.cadences,
            documents: pack.documents, documentSet: pack.documentSet,
            escalations: pack.escalations, rules: rules)
    }
}
