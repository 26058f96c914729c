import CunceDomain
import CunceReports
import CunceStore

/// Changing one's own password.
extension Site {
    func passwordForm(_ call: Call) throws -> Answer { try passwordPage(call) }

    func changePassword(_ call: Call) async throws -> Answer {
        guard let session = call.visitor.session else { throw Stray.notSignedIn }
        var call = call
        do {
            try await check(call, of: session)
            try await accounts.setPassword(call.form["new-password"], of: session.account)
            sessions.forgetKept()
        } catch let refusal as AccountRefusal {
            complain(refusal.notice, in: &call)
            return try passwordPage(call)
        }
        // Every session of the account ended with the former password, this one too.
        let seesBoard = call.visitor.actor.map { Access.mayAnywhere($0, do: .see) } ?? false
        let path = seesBoard ? "/board" : "/accounts"
        return try await begin(
            session.account, session.person, session.post,
            to: "\(path)?done=\(Done.passwordChanged)", call)
    }

    /// Whoever came in on a slip has used it up; everybody else shows the present password.
    private func check(_ call: Call, of session: Session) async throws {
        let fresh = call.form["new-password"]
        guard fresh == call.form["again"] else { throw AccountRefusal.notRepeated }
        guard !session.mustChange else { return }
        let current = call.form["current-password"]
        guard try await accounts.isPassword(current, of: session.account) else {
            throw AccountRefusal.wrongPassword
        }
        guard current != fresh else { throw AccountRefusal.unchanged }
    }

    private func passwordPage(_ call: Call) throws -> Answer {
        let title = texts.say("password.title", in: call.language)
        return try page(
            "password",
            PasswordPage(
                shell: shell(call, title: title), form: call.formModel("/password"),
                isForced: call.visitor.session?.mustChange ?? false,
                current: call.secret("current-password"), fresh: call.secret("new-password"),
                again: call.secret("again")), call)
    }
}
