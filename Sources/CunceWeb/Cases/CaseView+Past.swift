import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// A case as it was known on an earlier day.
extension Site {
    /// The case a call names, on the day it asks for; today's where it asks for none.
    ///
    /// - Throws: `Stray.notFound` where there was none by then, or none the reader may know of.
    func caseViewOnItsDay(_ call: Call) async throws -> CaseView {
        guard let day = call.asOf else { return try await caseView(call) }
        let (id, actor) = (try call.id("case", CaseID.self), try call.actor())
        let (programmes, cache) = (desk.programmes, store.cache)
        let view = try await read { connection in
            try CaseView.read(id, for: actor, programmes, cache, asOf: day, on: connection)
        }
        guard let view, view.may(.see) else { throw Stray.notFound }
        return view
    }
}

extension CaseView {
    /// Whether nobody holds a post now.
    func isVacant(_ post: PostID) -> Bool { posts.posts[post].map { $0.holder == nil } ?? true }
}

extension Call {
    /// What keeps the earlier day in a link to another page; empty today.
    var pastQuery: String { asOf.map { "?as-of=\($0)" } ?? "" }
}
