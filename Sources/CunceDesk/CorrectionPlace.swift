import CunceDomain
import CunceStore

/// Where an entry belongs, for the question who may correct it.
enum CorrectionPlace {
    static func of(_ stream: String, _ scope: CommitScope, _ deed: Deed) throws -> Place {
        let parts = stream.split(separator: "/").map(String.init)
        switch parts.first {
        case "case" where parts.count == 2:
            return try place(of: CaseID(parts[1]), scope, deed)
        case "town" where parts.count == 3:
            let division = DivisionID(Int(parts[1]) ?? 0)
            let row = try DivisionByID.find(division, on: scope.connection)
            return Place(path: row?.path.text ?? "", involved: [deed.actor.post])
        case "facts" where parts.count == 2, "watch" where parts.count == 2:
            let row = try DivisionByID.find(DivisionID(Int(parts[1]) ?? 0), on: scope.connection)
            return Place(path: row?.path.text ?? "", involved: [deed.actor.post])
        default:
            return Place(path: "")
        }
    }

    /// What is over can still be put right, and what was said of a candidate too.
    private static func place(
        of id: CaseID, _ scope: CommitScope, _ deed: Deed
    ) throws -> Place {
        let kase = try scope.load(Case.self, StreamName.of(id)).state
        guard kase.listing.listed == nil, let candidacy = kase.listing.candidacy else {
            return try deed.knownCase(id, scope).place
        }
        let row = try DivisionByID.find(candidacy.village, on: scope.connection)
        return Place(path: row?.path.text ?? "", involved: [candidacy.named.post])
    }
}
