import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 到期销毁: files whose time is over, people who left, and backups in which something may still
/// lie. For the organisation office.
extension Site {
    func forgetting(_ call: Call) async throws -> Answer {
        let view = try await forgettingView(call)
        try await noteReading(of: view.files.map { ($0.standing.key, .office) }, call)
        let words = ForgettingWords(view: view, call: call, texts: texts)
        let isServed = store.keys.dialect == .postgres
        return try page(
            "kept",
            KeptPage(
                shell: shell(call, title: words.say("forgetting.title")),
                what: words.say("forgetting.what")
                    + (isServed ? " " + words.say("forgetting.postgres") : ""),
                sections: [words.files, words.backups], forms: words.forms), call)
    }

    func forget(_ call: Call) async throws -> Answer {
        let act = call.parameters["act"] ?? ""
        guard call.visitor.actor?.standing == .organisationOffice else { throw Stray.notFound }
        let make: (CommandID) throws -> Command
        let done: String
        switch act {
        case "files":
            done = "done.files-forgotten"
            make = { _ in
                let ids = call.form.all("files").compactMap { FileID(checking: $0) }
                return .forgetting(.filesOver(ids))
            }
        case "person":
            done = "done.person-forgotten"
            make = { _ in
                let person = try call.choice("person", PersonID.self)
                guard call.form["confirms"] == "yes" else {
                    throw FieldComplaint(field: "confirms", key: "refusal.forgetting.confirm")
                }
                return .forgetting(.person(person))
            }
        case "backups":
            done = "done.backups-kept-for"
            make = { _ in
                guard let days = Int(call.form["days"].trimmingSpace()) else {
                    throw FieldComplaint(field: "days", key: "refusal.form.number")
                }
                return .forgetting(.keepBackups(days: days))
            }
        default: throw Stray.notFound
        }
        let answer = try await self.act(
            call, make, done: (path: Route.forgetting.pattern, key: done),
            again: { try await forgetting($0) })
        // Whoever was forgotten is signed in nowhere.
        sessions.forgetKept()
        return answer
    }

    private func forgettingView(_ call: Call) async throws -> ForgettingView {
        guard let actor = call.visitor.actor, actor.standing == .organisationOffice else {
            throw Stray.notFound
        }
        let (keys, backups) = try await store.keys.read { connection in
            (try FileKey.all(on: connection), try KnownBackup.list(on: connection))
        }
        let (desk, cache, today) = (desk, store.cache, call.today)
        let installed = try await installedProgramme()
        return try await read { connection in
            let root = try InstallationRow.read(connection)?.root ?? DivisionID(0)
            let county = try StreamReading.current(
                County.self, StreamName.county(root), cache: cache, on: connection
            ).state
            return ForgettingView(
                files: try FilesOver.read(
                    keys, for: actor, on: today, retention: { desk.law.retention(of: $0) },
                    programmes: { desk.programmes.pack($0, $1) }, cache: cache,
                    on: connection),
                people: try PeopleWhoLeft.read(
                    county.roster, for: actor, cache: cache, on: connection),
                backups: backups, forgotten: try ForgottenStreams.read(on: connection),
                term: county.backupTerm,
                posts: try PostLabels.now(installed, cache: cache, on: connection))
        }
    }
}

/// What there is to forget.
struct ForgettingView: Sendable {
    let files: [FileOver]
    let people: [PersonWhoLeft]
    let backups: [KnownBackup]
    let forgotten: ForgottenStreams
    let term: BackupTerm
    let posts: PostLabels
}
