import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Posts and their accounts 账号.
extension Site {
    func accounts(_ call: Call) async throws -> Answer { try await accountsPage(call) }

    /// Makes an account for a post's holder and shows its slip.
    func openAccount(_ call: Call) async throws -> Answer {
        var call = call
        do {
            let reading = try await accountsReading(try call.actor())
            // One account each: with a second one somebody else could act as its person unseen.
            guard let id = PostID(checking: call.form["post"]),
                let seat = reading.withoutAccount.first(where: { $0.post.id == id }),
                let holder = seat.post.holder
            else {
                complain(Notice.notChosen(in: "post"), in: &call)
                return try await accountsPage(call)
            }
            let name = call.form["account"].trimmingSpace()
            try await accounts.create(name, for: holder, at: desk.now())
            return try slipsPage([try await slip(name, seat.post, call)], call)
        } catch let refusal as AccountRefusal {
            complain(refusal.notice, in: &call)
            return try await accountsPage(call)
        }
    }

    /// Opens a post and puts somebody on it: three entries under one form.
    func openPost(_ call: Call) async throws -> Answer {
        var call = call
        do {
            let id = try call.commandID()
            let actor = try call.actor()
            let (post, person) = (PostID("\(id)-post"), PersonID("\(id)-person"))
            guard let role = RoleKey(checking: call.form["role"]),
                let division = Int(call.form["division"])
            else {
                complain(Notice.notChosen(in: "role"), in: &call)
                return try await accountsPage(call)
            }
            let designation = call.form["designation"]
            let called = call.visitor.programme?.role(role)
            let name = "\(called?.label.zh ?? role.text) \(designation.trimmingSpace())"
            try await submit(
                id, "1", by: actor,
                .roster(
                    .openPost(
                        post, role: role, division: DivisionID(division),
                        designation: designation)))
            try await submit(
                id, "2", by: actor,
                .registerPerson(person, name: String(name.prefix(TextLimit.line)), contact: ""))
            try await submit(id, "3", by: actor, .roster(.takePost(post, person, from: desk.today)))
            return .redirect(to: "/accounts?done=done.post-opened&post=\(post)")
        } catch let refusal as Refusal {
            complain(refusal.notice, in: &call)
            return try await accountsPage(call)
        }
    }
}
