import CunceDomain
import CunceStore

/// Handing over: all villages in one transaction, or nothing.
extension Deed {
    func handOver(_ draft: HandOverDraft, _ scope: CommitScope) throws {
        let (stream, _) = try rootStream(scope)
        let roster = try roster(scope)
        let posts = [draft.from, draft.to].compactMap { roster.posts[$0] }
        let towns = try towns(of: posts.map(\.division), scope)
        do {
            let record = try roster.decide(
                draft, on: day, shareATown: { Self.shareATown($0, $1, towns) })
            for part in draft.parts where !part.isEmpty {
                try handOver(part, of: draft, reason: record.reason, scope)
            }
            // Last, so that the record knows the entries before it as its own.
            try append([.roster(.handedOver(record))], to: stream, County.self, scope)
        } catch let refusal as HandOverRefusal { throw Refusal.handOver(refusal) }
    }

    private func handOver(
        _ part: HandOverDraft.Part, of draft: HandOverDraft, reason: String,
        _ scope: CommitScope
    ) throws {
        let open = try openCase(part.kase, scope)
        try mayI(.link, at: open.place)
        let row = try open.kase.listing.village.flatMap {
            try DivisionByID.find($0, on: scope.connection)
        }
        if !part.tasks.isEmpty || !part.leads.isEmpty || !part.problems.isEmpty {
            try check(draft.to, canWorkIn: open, village: row?.name ?? "")
        }
        let events = try open.kase.handOver(
            part, of: draft, reason: reason, village: row?.name ?? "",
            rule: try slotRule(of: open, scope), role: { open.roster.posts[$0]?.role })
        try append(events, to: open.stream, Case.self, scope)
    }

    private func check(
        _ post: PostID, canWorkIn open: OpenCase, village: String
    ) throws(HandOverRefusal) {
        guard let role = open.roster.posts[post].flatMap({ open.programme.role($0.role) }) else {
            throw .unknownPost(post)
        }
        let holder = Actor(
            person: "", post: post, role: role.key, standing: role.standing, path: "")
        guard Access.mayAnywhere(holder, do: .workTask) else { throw .cannotWork }
        guard open.sees(post) else { throw .outOfSight(village: village) }
    }
}
