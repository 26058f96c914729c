import CunceDomain
import CunceStore

/// Where an entry belongs, for the question who may correct it.
enum CorrectionPlace {
    static func of(_ stream: String, _ scope: CommitScope, _ deed: Deed) throws -> Place {
        let parts = stream.split(separator: "/").map(String.init)
        switch parts.first {
        case "case" where parts.count == 2:
            return try deed.openCase(CaseID(parts[1]), scope).place
        case "town" where parts.count == 3:
            let division = DivisionID(Int(parts[1]) ?? 0)
            let row = try DivisionByID.find(division, on: scope.connection)
            return Place(path: row?.path.text ?? "", involved: [deed.actor.post])
        default:
            return Place(path: "")
        }
    }
}
