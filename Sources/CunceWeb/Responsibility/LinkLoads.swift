import CunceDomain
import CunceStore

/// How many villages of a round each post is linked to now.
struct LinkLoads: Sendable {
    private let villages: [PostID: Set<CaseID>]

    static func read(_ round: RoundID, on connection: any SQLConnection) throws -> LinkLoads {
        var villages: [PostID: Set<CaseID>] = [:]
        for (kase, links) in try LinkRow.list(of: round, on: connection) {
            for link in links where link.until == nil {
                villages[link.post, default: []].insert(kase)
            }
        }
        return LinkLoads(villages: villages)
    }

    /// Villages beside that of a case.
    func others(than kase: CaseID, for post: PostID) -> Int {
        (villages[post] ?? []).subtracting([kase]).count
    }
}
