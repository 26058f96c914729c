import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Posts, places and accounts as the page of accounts needs them.
struct AccountsReading: Sendable {
    /// One post of the reader's place, with its account.
    struct Seat: Sendable {
        let post: PostRow
        let division: DivisionRow?
        let account: Account?
    }

    /// In the pack's order of roles.
    let seats: [Seat]
    /// Where a post can be opened: the root first, then what lies directly below it.
    let divisions: [DivisionRow]
    let programme: Programme?
    /// Persons who also hold a post outside the reader's place.
    let elsewhere: Set<PersonID>

    /// Whether the reader runs the installation.
    let isAdministrator: Bool

    /// Whether a seat's account opens more than the reader's place, or the installation itself: its
    /// slip is not theirs to give.
    func reachesFurther(_ seat: Seat) -> Bool {
        if !isAdministrator, programme?.role(seat.post.role)?.standing == .administrator {
            return true
        }
        return seat.post.holder.map(elsewhere.contains) ?? false
    }

    func seat(_ post: PostID) -> Seat? { seats.first { $0.post.id == post } }

    /// Posts that are held and have no account.
    var withoutAccount: [Seat] {
        seats.filter { $0.post.holder != nil && $0.account == nil && !reachesFurther($0) }
    }

    /// Accounts that nobody has used yet.
    var unused: [Seat] {
        seats.filter { seat in
            seat.account.map { !$0.hasPassword && !$0.isDisabled && !reachesFurther(seat) } ?? false
        }
    }
}

extension Site {
    func accountsReading(_ actor: Actor) async throws -> AccountsReading {
        let accounts = try await accounts.list()
        let programmes = desk.programmes
        return try await read { connection in
            guard let installation = try InstallationRow.read(connection) else {
                throw Stray.notFound
            }
            let pack = programmes.pack(of: installation)
            let ofPerson = Dictionary(accounts.map { ($0.person, $0) }) { first, _ in first }
            let rows = try PostRow.list(on: connection)
            let posts = pack?.inOrder(rows) ?? rows
            var places: [DivisionID: DivisionRow] = [:]
            for id in Set(posts.map(\.division)) {
                places[id] = try DivisionByID.find(id, on: connection)
            }
            let isOwn = { (post: PostRow) in
                places[post.division].map { $0.path.text.hasPrefix(actor.path) } ?? false
            }
            let elsewhere = Set(posts.filter { !isOwn($0) }.compactMap(\.holder))
            let seats = posts.filter(isOwn).map { post in
                AccountsReading.Seat(
                    post: post, division: places[post.division],
                    account: post.holder.flatMap { ofPerson[$0] })
            }
            let root = try DivisionByID.find(installation.root, on: connection)
            let below = try DivisionChildren.list(of: installation.root, on: connection)
            let divisions = ((root.map { [$0] } ?? []) + below).filter {
                $0.path.text.hasPrefix(actor.path)
            }
            return AccountsReading(
                seats: seats, divisions: divisions, programme: pack, elsewhere: elsewhere,
                isAdministrator: actor.standing == .administrator)
        }
    }
}
