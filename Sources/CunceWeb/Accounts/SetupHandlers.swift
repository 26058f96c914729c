import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// The first start: the root division, the administrator, the programme. Open only as long as
/// nobody can sign in, and only to whoever reads the console.
extension Site {
    func setupForm(_ call: Call) async throws -> Answer {
        guard try await isSetupOpen() else { throw Stray.notFound }
        return try setupPage(call)
    }

    func setUp(_ call: Call) async throws -> Answer {
        guard try await isSetupOpen() else { throw Stray.notFound }
        var call = call
        do {
            try checkSetup(call)
            guard call.form.has("pack") else {
                complain(Notice.notChosen(in: "pack"), in: &call)
                return try setupPage(call)
            }
            let person = try await establish(call)
            let account = call.form["account"].trimmingSpace()
            try await accounts.create(account, for: person, at: desk.now())
            try await accounts.setPassword(call.form["new-password"], of: account)
            return try await begin(
                account, person, nil, to: "/divisions/import?done=done.set-up", call)
        } catch let refusal as AccountRefusal {
            complain(refusal.notice, in: &call)
        } catch let refusal as Refusal {
            complain(refusal.notice, in: &call)
        }
        return try setupPage(call)
    }

    /// Set-up is over with the first account: one that broke off before it can go on.
    private func isSetupOpen() async throws -> Bool {
        guard !isDemo else { return false }
        if try await read({ try InstallationRow.read($0) }) == nil { return true }
        return try await accounts.list().isEmpty
    }

    /// The code first: without it nothing is said about the rest.
    private func checkSetup(_ call: Call) throws {
        guard Self.same(call.form["setup-code"], setupCode) else {
            throw AccountRefusal.wrongCode
        }
        let password = call.form["new-password"]
        guard password == call.form["again"] else { throw AccountRefusal.notRepeated }
        do {
            try Password.check(password)
        } catch {
            switch error {
            case .tooShort(let least): throw AccountRefusal.tooShort(least: least)
            case .tooLong(let most): throw AccountRefusal.tooLong(most: most)
            }
        }
    }

    /// In the same time for every code that is wrong.
    private static func same(_ typed: String, _ code: String) -> Bool {
        let left = Array(RandomWords.normalised(typed).utf8)
        let right = Array(RandomWords.normalised(code).utf8)
        guard left.count == right.count, !right.isEmpty else { return false }
        return zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }

    /// Makes the root, then the administrator's post with somebody on it.
    ///
    /// - Returns: the person who holds the post.
    private func establish(_ call: Call) async throws -> PersonID {
        let id = try call.commandID()
        let found = try await read { try InstallationRow.read($0) }
        let pack =
            found.flatMap { desk.programmes.pack(of: $0) }
            ?? desk.programmes.pack(call.form["pack"])
        guard let role = pack?.roles.first(where: { $0.standing == .administrator }) else {
            throw Refusal.request(.packMissing(key: call.form["pack"], version: ""))
        }
        let person = PersonID("\(id)-person")
        let post = PostID("\(id)-post")
        let actor = Actor(
            person: person, post: post, role: role.key, standing: .administrator, path: "/")
        if found == nil {
            try await submit(
                id, "1", by: actor,
                .establish(
                    .init(
                        code: call.form["code"].trimmingSpace(), name: call.form["name"],
                        level: Int(call.form["level"]) ?? 0, pack: call.form["pack"])))
        }
        guard let root = try await read({ try InstallationRow.read($0) })?.root else {
            throw Refusal.request(.notSetUp)
        }
        try await submit(
            id, "2", by: actor, .registerPerson(person, name: role.label.zh, contact: ""))
        try await submit(
            id, "3", by: actor,
            .roster(.openPost(post, role: role.key, division: root, designation: "")))
        try await submit(
            id, "4", by: actor, .roster(.takePost(post, person, from: desk.today)))
        return person
    }
}
