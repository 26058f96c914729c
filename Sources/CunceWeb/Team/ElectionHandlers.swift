import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// By-elections, recorded step by step 补选.
extension Site {
    func announceElection(_ call: Call) async throws -> Answer {
        let code = call.parameters["code"] ?? ""
        let id = ByElectionID(try call.commandID().text)
        return try await act(
            call, on: { try $0.day("day") },
            { _ in
                guard let body = ElectingBody(rawValue: call.form["body"]) else {
                    throw FieldComplaint(field: "body", key: "refusal.form.choose")
                }
                return .election(
                    .announce(
                        id,
                        .init(
                            post: try call.choice("post", PostID.self), body: body,
                            voteOn: try call.day("vote-on"), basis: call.form["basis"])))
            },
            done: (path: "/elections/\(id)", key: "done.election-announced"),
            again: { call in
                var call = call
                call.parameters["code"] = code
                return try await team(call)
            })
    }

    func election(_ call: Call) async throws -> Answer {
        let view = try await electionView(call)
        let making = ElectionMaking(
            view: view, law: desk.law, actor: try call.actor(), call: call, texts: texts)
        return try page(
            "election",
            making.page(
                shell(
                    call, title: making.title, place: view.village.name,
                    current: .responsibility)), call)
    }

    func moveElection(_ call: Call) async throws -> Answer {
        let view = try await electionView(call)
        guard let act = ElectionAct(rawValue: call.parameters["act"] ?? "") else {
            throw Stray.notFound
        }
        if act == .seat { return try await seatElected(call, view) }
        return try await self.act(
            call, on: { try act.isDated ? $0.day("day") : $0.today },
            { _ in .election(try act.command(view.election.id, call)) },
            done: (path: "/elections/\(view.election.id)", key: act.done),
            again: { try await election($0) })
    }

    /// Somebody new, or the holder of another post, takes the post they were elected to.
    private func seatElected(_ call: Call, _ view: ElectionView) async throws -> Answer {
        var call = call
        do {
            let id = try call.commandID()
            let actor = try call.actor()
            let from = try call.day("from")
            let until = try call.optionalDay("term-until")
            let person: PersonID
            if call.form["person"].isEmpty {
                guard Access.may(actor, do: .manageRoster, at: view.place) else {
                    throw Stray.notAllowed(.manageRoster)
                }
                person = PersonID("\(id)-person")
                try await submit(
                    id, "1", by: actor,
                    .registerPerson(
                        person,
                        name: String(
                            view.report.posts.text(view.election.post, in: .zh)
                                .prefix(TextLimit.line)), contact: ""))
            } else {
                guard let post = PostID(checking: call.form["person"]),
                    let holder = view.report.posts.posts[post]?.holder
                else { throw FieldComplaint(field: "person", key: "refusal.form.choose") }
                person = holder
            }
            try await submit(
                id, "2", by: actor,
                .election(.seat(view.election.id, person, from: from, termUntil: until)))
            return .redirect(
                to: "/elections/\(view.election.id)?done=done.elected-seated")
        } catch let complaint as FieldComplaint {
            complain(
                Notice(.unprocessable, complaint.key, field: complaint.field), in: &call)
        } catch let refusal as Refusal {
            complain(refusal.notice, in: &call)
        }
        return try await election(call)
    }

    private func electionView(_ call: Call) async throws -> ElectionView {
        let id = try call.id("election", ByElectionID.self)
        let actor = try call.actor()
        let (cache, law, today) = (store.cache, desk.law, call.today)
        let pack = try await installedProgramme()
        let view = try await read { connection -> ElectionView? in
            guard let root = try InstallationRow.read(connection)?.root else { return nil }
            let county = try StreamReading.current(
                County.self, StreamName.county(root), cache: cache, on: connection
            ).state
            guard let election = county.elections.election(id),
                let post = county.roster.posts[election.post],
                let village = try DivisionByID.find(post.division, on: connection),
                Access.may(actor, do: .seeTeam, at: Place(path: village.path.text))
            else { return nil }
            return ElectionView(
                election: election, village: village, county: county, programme: pack,
                report: try TeamReport.read(
                    village, programme: pack, law: law, today: today, asOf: nil, cache: cache,
                    on: connection))
        }
        guard let view else { throw Stray.notFound }
        return view
    }
}

/// A by-election and what its page shows around it, read from one snapshot.
struct ElectionView: Sendable {
    let election: ByElection
    let village: DivisionRow
    let county: County
    let programme: Programme
    let report: TeamReport

    var place: Place { Place(path: village.path.text) }
}
