import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Signing in and out 登录.
extension Site {
    func signInForm(_ call: Call) async throws -> Answer {
        guard try await read({ try InstallationRow.read($0) }) != nil else {
            return .redirect(to: "/setup")
        }
        return try await signInPage(call)
    }

    func signIn(_ call: Call) async throws -> Answer {
        var call = call
        do {
            let account = try await accounts.letIn(
                call.form["account"].trimmingSpace(), secret: call.form["password"],
                from: call.visitor.address, at: desk.now())
            let posts = try await read { try PostRows.held(by: account.person, on: $0) }
            return try await begin(
                account.name, account.person, posts.first?.id,
                to: account.mustChange ? "/password" : "/", call)
        } catch let refusal as AccountRefusal {
            complain(refusal.notice, in: &call)
            return try await signInPage(call)
        }
    }

    /// One press signs in as the holder of a post, in the demo only.
    func signInToDemo(_ call: Call) async throws -> Answer {
        guard isDemo, let id = PostID(checking: call.form["post"]) else { throw Stray.notFound }
        let post = try await read { try PostRows.find(id, on: $0) }
        guard let person = post?.holder else { throw Stray.notFound }
        return try await begin("demo", person, id, to: "/", call)
    }

    func signOut(_ call: Call) async throws -> Answer {
        if let token = call.visitor.token { try await sessions.end(token) }
        return .redirect(
            to: "/sign-in?done=\(Done.signedOut)",
            cookies: [Cookies.text(Cookies.session, "", days: 0)])
    }

    /// Opens a session, ends the one there was, and goes on.
    func begin(
        _ account: String, _ person: PersonID, _ post: PostID?, to path: String, _ call: Call
    ) async throws -> Answer {
        if let token = call.visitor.token { try await sessions.end(token) }
        let token = try await sessions.begin(
            account: account, person: person, post: post, at: desk.now())
        return .redirect(to: path, cookies: [Cookies.text(Cookies.session, token, days: 14)])
    }

    private func signInPage(_ call: Call) async throws -> Answer {
        let demo = isDemo ? try await demoSignIn(call) : nil
        let title = texts.say("sign-in.title", in: call.language)
        return try page(
            "sign-in",
            SignInPage(
                shell: shell(call, title: title), form: call.formModel("/sign-in"),
                account: call.field("account"), password: call.secret("password"), demo: demo),
            call)
    }
}
