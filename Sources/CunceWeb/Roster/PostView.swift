import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// A post and what its pages show around it, read from one snapshot.
struct PostView: Sendable {
    let report: PostReport
    let programme: Programme
    let law: Law
    let actor: Actor
    /// Name of the post's own division, for the frame.
    let town: String
    /// Divisions that share a town with the post's.
    let near: Set<DivisionID>

    private var place: Place {
        Place(path: report.division.path.text, involved: [report.post.id])
    }

    var sees: Bool { Access.may(actor, do: .see, at: place) }
    var mayKeep: Bool { Access.may(actor, do: .manageRoster, at: place) }
    var mayHandOver: Bool { Access.may(actor, do: .link, at: place) }

    /// Posts of the same town that somebody is on, without this one, in the pack's order.
    var receivers: [PostRow] {
        programme.inOrder(
            report.everybody.filter {
                $0.id != report.post.id && $0.holder != nil && near.contains($0.division)
            })
    }
}

extension Site {
    /// The post a call names, as its reader may see it.
    ///
    /// - Throws: `Stray.notFound` where there is none, or none that the reader may know of.
    func postView(_ call: Call) async throws -> PostView {
        let id = try call.id("post", PostID.self)
        let actor = try call.actor()
        let today = call.today
        let (programmes, cache, calendar) = (desk.programmes, store.cache, desk.calendar)
        let law = desk.law
        let pack = try await installedProgramme()
        let view = try await read { connection -> PostView? in
            let report = try PostReport.read(
                id, reader: actor, programme: pack,
                programmes: { programmes.pack(of: $0) }, calendar: calendar,
                today: today, cache: cache, on: connection)
            guard let report else { return nil }
            let line = try DivisionAncestors.list(of: report.division.id, on: connection)
            let town = line.last { $0.level <= 4 }?.path.text ?? ""
            var near: Set<DivisionID> = []
            for division in Set(report.everybody.map(\.division)) {
                let other = try DivisionByID.find(division, on: connection)?.path.text ?? "-"
                if other.hasPrefix(town) || town.hasPrefix(other) { near.insert(division) }
            }
            return PostView(
                report: report, programme: pack, law: law, actor: actor,
                town: line.last { $0.level <= 4 }?.name ?? report.division.name, near: near)
        }
        guard let view, view.sees || view.mayKeep else { throw Stray.notFound }
        return view
    }
}
