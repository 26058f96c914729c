import CunceDomain
import CunceStore

/// The posts of a place as a check-up looks at them: who holds what, never what they did.
struct CheckedSeats {
    private let roster: Roster
    private let place: DivisionRow
    private let divisions: [DivisionID: DivisionRow]

    init(_ roster: Roster, _ place: DivisionRow, _ within: [DivisionRow]) {
        self.roster = roster
        self.place = place
        divisions = Dictionary(within.map { ($0.id, $0) }) { first, _ in first }
    }

    // MARK: posts of one person

    /// By law and the programme's own list, and where one person would propose and decide.
    func clashes(_ programme: Programme, _ law: Law) -> [CheckFinding] {
        let held = roster.clashes(law: law) { programme.role($0) }.map {
            (one: $0.one, other: $0.other, ground: CheckClash.ground($0.ground))
        }
        return (held + partClashes(programme)).compactMap { clash in
            guard let one = roster.posts[clash.one], let row = divisions[one.division],
                let other = roster.posts[clash.other]
            else { return nil }
            return CheckFinding(
                .posts(clash.one, clash.other, clash.ground), at: row,
                since: [one, other].compactMap(\.tenures.last?.from).max(),
                href: "/posts/\(clash.one)")
        }
    }

    private typealias PartClash = (one: PostID, other: PostID, ground: CheckClash)

    /// One person on a post that proposes and on another that decides on it: one of the two acts
    /// is refused each time, and nobody may be left for it.
    private func partClashes(_ programme: Programme) -> [PartClash] {
        let pairs: [(Part, Part, Action, DecisionKind)] = [
            (.proposesListing, .decidesListing, .nameCandidate, .listVillage),
            (.proposesPlan, .approvesPlan, .plan, .approvePlan),
        ]
        let held = roster.posts.values.filter { $0.holder != nil }.sorted { $0.id < $1.id }
        let byPerson = Dictionary(grouping: held) { $0.holder }.values.filter { $0.count > 1 }
        var found: [PartClash] = []
        for (proposes, decides, action, decision) in pairs
        where programme.mustDiffer(proposes, decides) {
            let deciders = programme.deciders(of: decision)
            for own in byPerson {
                for post in own where !deciders.contains(post.role) && may(post, action, programme)
                {
                    for other in own where deciders.contains(other.role) && overlap(post, other) {
                        found.append((post.id, other.id, .parts(proposes, decides)))
                    }
                }
            }
        }
        return found.sorted { ($0.one, $0.other) < ($1.one, $1.other) }
    }

    private func may(_ post: Post, _ action: Action, _ programme: Programme) -> Bool {
        guard let role = programme.role(post.role), let row = divisions[post.division] else {
            return false
        }
        let actor = Actor(
            person: post.holder ?? "", post: post.id, role: post.role, standing: role.standing,
            path: row.path.text)
        return Access.mayAnywhere(actor, do: action)
    }

    private func overlap(_ one: Post, _ other: Post) -> Bool {
        guard let left = divisions[one.division]?.path.text,
            let right = divisions[other.division]?.path.text
        else { return false }
        return left.hasPrefix(right) || right.hasPrefix(left)
    }

    // MARK: accounts

    /// Unit: days. A slip handed over on paper takes its time.
    static let accountDays = 14

    /// Opened some time ago, and neither its slip nor its first password was ever used. A slip
    /// that is still good is on its way.
    func unusedAccounts(_ accounts: [Account], now: Moment) -> [CheckFinding] {
        let posts = Dictionary(
            grouping: roster.posts.values.filter { $0.holder != nil }.sorted { $0.id < $1.id }
        ) { $0.holder }
        return accounts.compactMap { account in
            let own = posts[account.person] ?? []
            let here = own.filter { divisions[$0.division] != nil }
            let isOurs = own.isEmpty ? place.parent == nil : !here.isEmpty
            let isUsed = account.hasPassword && !account.mustChange
            let isOnItsWay = account.slipUntil.map { $0 > now } ?? false
            guard isOurs, !account.isDisabled, !isUsed, !isOnItsWay,
                now.day.days(since: account.created.day) >= Self.accountDays
            else { return nil }
            return CheckFinding(
                .account(name: account.name, posts: here.map(\.id)),
                at: here.first.flatMap { divisions[$0.division] }, since: account.created.day,
                href: "/accounts")
        }
    }
}
