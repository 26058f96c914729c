package import CunceDesk
package import CunceDomain
package import CuncePacks
package import CunceReports
package import CunceStore
package import Logging

/// Everything a page needs: the desk, the store, the words and the templates. Holds no state of
/// its own but caches, so that several servers may serve one database.
package struct Site: Sendable {
    package let desk: Desk
    package let texts: Texts
    /// What fields of packs mean, for whoever reads what changed in one.
    let packMeanings: [Language: PackMeanings]
    package let templates: Templates
    package let assets: Assets
    package let accounts: Accounts
    package let sessions: Sessions
    package let promiseLinks: PromiseLinks
    package let reminderWishes: Reminders
    package let calendarFeeds: CalendarFeeds
    let villagersBox: VillagersBox
    let villagersLimit = VillagersLimit()
    let keptVillagers = KeptVillagersPages()
    let ballotUrns: BallotUrns
    /// Where people reach the installation, such as `https://cunce.example.cn`; empty where nobody
    /// said so.
    package let address: String
    /// How mail is sent; `nil` where nobody set it up.
    package let mail: Sendmail?
    /// The demo town: one click signs in as any post.
    package let isDemo: Bool
    /// The one-time code printed on the console while set-up has not been done.
    package let setupCode: String
    package let log: Logger
    let tableWork = TableWork()
    /// Makes small pictures; without it files are shown without any.
    package let previews: Previews?
    let keptPages = KeptPages()
    let keptParts = KeptParts()
    let keptSeats = KeptSeats()

    package init(
        desk: Desk, texts: Texts, templates: Templates, assets: Assets, gate: HashingGate,
        isDemo: Bool, setupCode: String, log: Logger, previews: Previews? = nil,
        mail: Sendmail? = nil, address: String = "", packMeanings: [Language: PackMeanings] = [:]
    ) {
        self.desk = desk
        self.texts = texts
        self.packMeanings = packMeanings
        self.templates = templates
        self.assets = assets
        accounts = Accounts(keys: desk.store.keys, gate: gate)
        sessions = Sessions(keys: desk.store.keys)
        promiseLinks = PromiseLinks(keys: desk.store.keys)
        reminderWishes = Reminders(keys: desk.store.keys)
        calendarFeeds = CalendarFeeds(keys: desk.store.keys)
        villagersBox = VillagersBox(keys: desk.store.keys)
        ballotUrns = BallotUrns(keys: desk.store.keys)
        self.address = address
        self.mail = mail
        self.isDemo = isDemo
        self.setupCode = setupCode
        self.log = log
        self.previews = previews
    }

    package var store: Store { desk.store }

    /// Reads from one snapshot of the main database.
    package func read<Value: Sendable>(
        _ body: @escaping @Sendable (any SQLConnection) throws -> Value
    ) async throws -> Value {
        try await store.main.read(body)
    }
}
