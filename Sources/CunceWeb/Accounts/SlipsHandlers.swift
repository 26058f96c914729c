import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// One-time slips 条子. Their codes are shown once and kept nowhere.
extension Site {
    /// For the account that is named, else for every account nobody has used and for every post
    /// without one.
    func giveSlips(_ call: Call) async throws -> Answer {
        var call = call
        do {
            let reading = try await accountsReading(try call.actor())
            let asked = call.query["account"]
            guard asked.isEmpty else {
                guard let seat = reading.seats.first(where: { $0.account?.name == asked }),
                    !reading.reachesFurther(seat)
                else {
                    throw AccountRefusal.unknownAccount(asked)
                }
                return try slipsPage([try await slip(asked, seat.post, call)], call)
            }
            var slips: [Slip] = []
            for seat in reading.unused {
                guard let account = seat.account else { continue }
                slips.append(try await slip(account.name, seat.post, call))
            }
            for seat in reading.withoutAccount {
                guard let holder = seat.post.holder else { continue }
                let name = try await freeName(for: seat.post, call)
                try await accounts.create(name, for: holder, at: desk.now())
                slips.append(try await slip(name, seat.post, call))
            }
            return try slipsPage(slips, call)
        } catch let refusal as AccountRefusal {
            complain(refusal.notice, in: &call)
            return try await accountsPage(call)
        }
    }

    /// The post's name as an account's: 驻村干部甲, with a number where that is taken.
    private func freeName(for post: PostRow, _ call: Call) async throws -> String {
        let letters = label(of: post, under: call.visitor.programme, in: .zh).filter {
            $0.isLetter || $0.isNumber
        }
        let base = String(letters.prefix(30))
        var name = base.count < 2 ? "post-\(base)" : base
        var number = 1
        while try await accounts.find(name) != nil {
            number += 1
            name = "\(base)-\(number)"
        }
        return name
    }

    func slip(_ account: String, _ post: PostRow, _ call: Call) async throws -> Slip {
        let made = try await accounts.slip(for: account, at: desk.now())
        return Slip(
            post: label(of: post, under: call.visitor.programme, in: call.language),
            account: account, code: made.code,
            expires: Days.long(made.until.day, in: call.language),
            address: call.host.isEmpty ? "/sign-in" : "\(call.host)/sign-in")
    }

    func slipsPage(_ slips: [Slip], _ call: Call) throws -> Answer {
        let title = texts.say("slips.title", in: call.language)
        return try page(
            "slips",
            SlipsPage(
                shell: shell(call, title: title, current: .accounts), slips: slips,
                accountsHref: "/accounts"), call)
    }
}
