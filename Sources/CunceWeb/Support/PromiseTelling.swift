import CunceDomain
import CunceReports
import CunceStore

/// Puts promises into words.
struct PromiseTelling {
    /// From this many days before it is due a promise is shown as due soon.
    static let soonDays = 3

    let texts: Texts
    let language: Language
    /// The day it is looked at.
    let day: CivilDate
    let today: CivilDate
    let label: (PostID) -> String

    func say(_ key: String, _ values: [String: String] = [:]) -> String {
        texts.say(key, in: language, values)
    }

    func near(_ day: CivilDate) -> String { Days.near(day, today, in: language) }

    /// `20,000 元`
    func yuan(_ fen: Int) -> String { say("money.yuan", ["amount": Money.text(fen)]) }

    /// What presses first.
    func rows(
        _ promises: [PromiseSummary], village: TextLink? = nil
    ) -> [PromiseRow] {
        promises.sorted { left, right in
            let (one, other) = (left.place(on: day), right.place(on: day))
            return (one.0, one.1, left.id) < (other.0, other.1, right.id)
        }
        .map { row($0, village: village) }
    }

    func row(
        _ promise: PromiseSummary, village: TextLink? = nil, arrive: ArriveForm? = nil,
        block: StuckForm? = nil
    ) -> PromiseRow {
        PromiseRow(
            key: "p-\(promise.id)", status: status(promise), late: late(promise),
            title: promise.title, href: "/cases/\(promise.kase)/promises/\(promise.id)",
            village: village, supporter: label(promise.supporter),
            kind: say(promise.kind.wordsKey), money: money(promise), due: near(promise.due),
            why: promise.obstacle.map(why),
            facts: Door(
                count: promise.entries.count, entries: promise.entries, how: "how.promise"),
            arrive: arrive, block: block)
    }

    /// Done is not verified: the solid mark is for what somebody else confirmed.
    func status(_ promise: PromiseSummary) -> StatusMark {
        let isWaiting = promise.unconfirmed > 0
        let mark =
            switch promise.state {
            case .promised:
                (0...Self.soonDays).contains(promise.due.days(since: day)) ? "soon" : "none"
            case .partlyArrived: "doing"
            case .arrived, .used: isWaiting ? "done" : "ver"
            case .stuck: "stuck"
            case .released: "gone"
            }
        let key =
            promise.state == .arrived && isWaiting
            ? "promise.arrived-unconfirmed" : promise.state.wordsKey
        return StatusMark(mark: mark, text: say(key))
    }

    func late(_ promise: PromiseSummary) -> StatusMark? {
        promise.daysOverdue(on: day).map {
            StatusMark(mark: "over", text: say("status.overdue-days", ["days": "\($0)"]))
        }
    }

    func why(_ obstacle: PromiseSummary.Obstacle) -> String {
        say("promise.why", ["reason": obstacle.reason, "who": with(obstacle.post, obstacle.words)])
    }

    /// With whom a promise lies.
    func with(_ post: PostID?, _ words: String) -> String {
        [post.map(label) ?? "", words].filter { !$0.isEmpty }
            .joined(separator: say("common.comma"))
    }

    private func money(_ promise: PromiseSummary) -> MoneyLine? {
        promise.amount.map { amount in
            func door(_ fen: Int) -> Door {
                Door(
                    number: Money.text(fen),
                    href: fen == 0 ? nil : EntryNumbers.href(promise.entries, how: "how.promise"))
            }
            return MoneyLine(
                promised: door(amount), arrived: door(promise.arrived), used: door(promise.used))
        }
    }

    /// `nil` where no money was promised.
    func sums(_ sums: PromiseSums) -> MoneyLine? {
        guard sums.promised.fen > 0 else { return nil }
        func door(_ figure: MoneyFigure, _ how: String) -> Door {
            Door(
                number: Money.text(figure.fen),
                href: figure.fen == 0 ? nil : EntryNumbers.href(figure.entries, how: how))
        }
        return MoneyLine(
            promised: door(sums.promised, "how.promised"),
            arrived: door(sums.arrived, "how.arrived"), used: door(sums.used, "how.used"))
    }
}
