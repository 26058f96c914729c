import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

extension Site {
    func accountsPage(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let reading = try await accountsReading(actor)
        let title = texts.say("accounts.title", in: call.language)
        let mayAdd = Access.mayAnywhere(actor, do: .manageRoster)
        let slips = reading.unused.isEmpty && reading.withoutAccount.isEmpty
        return try page(
            "accounts",
            AccountsPage(
                shell: shell(call, title: title, current: .accounts),
                posts: reading.seats.map { row($0, reading, call) },
                slipsForm: slips ? nil : call.formModel("/accounts/slips"),
                newPost: mayAdd ? newPostForm("/accounts/posts", reading, call) : nil,
                newAccount: reading.withoutAccount.isEmpty ? nil : newAccount(reading, call)),
            call)
    }

    private func row(
        _ seat: AccountsReading.Seat, _ reading: AccountsReading, _ call: Call
    ) -> AccountRow {
        let own = call.visitor.session?.account
        let theirs = seat.account.flatMap { account in
            account.name == own || reading.reachesFurther(seat) ? nil : account
        }
        let form = { (path: String, account: Account) in
            call.formModel("\(path)?account=\(Self.encoded(account.name))")
        }
        let role = call.visitor.programme?.role(seat.post.role)
        return AccountRow(
            post: label(of: seat.post, under: call.visitor.programme, in: call.language),
            role: role?.label.text(in: call.language) ?? seat.post.role.text,
            division: seat.division?.name ?? "", account: seat.account?.name,
            state: state(of: seat.account, call.language),
            slipForm: seat.account.flatMap { account in
                account.isDisabled
                    ? nil : form("/accounts/slips", account)
            },
            closeForm: theirs.flatMap { $0.isDisabled ? nil : form("/accounts/close", $0) },
            reopenForm: theirs.flatMap { $0.isDisabled ? form("/accounts/reopen", $0) : nil })
    }

    private func state(of account: Account?, _ language: Language) -> StatusMark {
        let say = { (key: String) in texts.say(key, in: language) }
        guard let account else {
            return StatusMark(mark: "none", text: say("accounts.state-none"))
        }
        if account.isDisabled {
            return StatusMark(mark: "gone", text: say("accounts.state-closed"))
        }
        if account.hasPassword { return StatusMark(mark: "ver", text: say("accounts.state-used")) }
        return StatusMark(mark: "doing", text: say("accounts.state-slip"))
    }

    /// - Parameter action: where it is posted: with somebody on the post at once, or without.
    func newPostForm(
        _ action: String, _ reading: AccountsReading, _ call: Call
    ) -> NewPostForm {
        NewPostForm(
            form: call.formModel(action),
            role: call.select(
                "role",
                // None is chosen beforehand: a press too early would make an administrator.
                [("", texts.say("common.choose", in: call.language))]
                    + (reading.programme?.roles ?? []).map {
                        ($0.key.text, $0.label.text(in: call.language))
                    }), designation: call.field("designation"),
            division: call.select(
                "division", reading.divisions.map { ($0.id.description, $0.name) }))
    }

    private func newAccount(_ reading: AccountsReading, _ call: Call) -> NewAccountForm {
        NewAccountForm(
            form: call.formModel("/accounts"),
            post: call.select(
                "post",
                reading.withoutAccount.map {
                    (
                        $0.post.id.text,
                        label(of: $0.post, under: call.visitor.programme, in: call.language)
                    )
                }, initial: call.query["post"]), account: call.field("account"))
    }
}
