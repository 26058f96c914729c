import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// All posts of the reader's place 岗位.
extension Site {
    func postsPage(_ call: Call) async throws -> Answer {
        let reading = try await accountsReading(try call.actor())
        let (root, programme) = (try await rosterNow(), try await installedProgramme())
        let burdens = try await read { try PostBurden.all(on: $0) }
        let making = PostsMaking(
            reading: reading, roster: root, burdens: burdens,
            posts: PostLabels(root.posts.values.map { PostRow($0) }, programme), call: call,
            texts: texts)
        let title = texts.say("posts.title", in: call.language)
        return try page(
            "posts",
            making.page(
                shell(call, title: title, current: .responsibility),
                newPost: newPostForm("/posts", reading, call)), call)
    }

    /// Opens a post; who takes it is said on its page.
    func newPost(_ call: Call) async throws -> Answer {
        let id = PostID("\(try call.commandID())-post")
        return try await act(
            call,
            { _ in
                guard let division = Int(call.form["division"]) else {
                    throw FieldComplaint(field: "division", key: "refusal.form.choose")
                }
                return .roster(
                    .openPost(
                        id, role: try call.choice("role", RoleKey.self),
                        division: DivisionID(division), designation: call.form["designation"]))
            },
            done: (path: "/posts/\(id)", key: "done.post-opened"),
            again: { try await postsPage($0) })
    }

    private func rosterNow() async throws -> Roster {
        let cache = store.cache
        return try await read { connection in
            guard let root = try InstallationRow.read(connection)?.root else { return Roster() }
            return try StreamReading.current(
                County.self, StreamName.county(root), cache: cache, on: connection
            ).state.roster
        }
    }
}
