import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// What a link opens: one promise, and whom its holder speaks for.
struct LinkView: Sendable {
    let link: PromiseLink
    let kase: Case
    let promise: Promise
    let village: DivisionRow
    let supporter: PostRow
    let programme: Programme
    /// Path of the division the supporter's post belongs to.
    let path: String

    static func read(
        _ link: PromiseLink, _ programmes: Programmes, _ cache: StateCache,
        on connection: any SQLConnection
    ) throws -> LinkView? {
        let kase = try StreamReading.current(
            Case.self, StreamName.of(link.kase), cache: cache, on: connection
        ).state
        guard let promise = kase.promises.promise(link.promise),
            let villageID = kase.listing.village, let roundID = kase.listing.round,
            let village = try DivisionByID.find(villageID, on: connection),
            let round = try RoundRows.find(roundID, on: connection),
            let programme = programmes.pack(of: round),
            let supporter = try PostRows.find(link.post, on: connection),
            let division = try DivisionByID.find(supporter.division, on: connection)
        else { return nil }
        return LinkView(
            link: link, kase: kase, promise: promise, village: village, supporter: supporter,
            programme: programme, path: division.path.text)
    }

    /// Somebody of whom nothing is known, whatever session the browser may hold.
    static func nobody(_ visitor: Visitor, word: String? = nil) -> Visitor {
        Visitor(
            session: nil, actor: nil, post: nil, language: visitor.language,
            csrf: word ?? visitor.csrf, address: visitor.address)
    }

    /// The call as the supporter's own: the journal names its post, and for a person the link.
    func asSupporter(_ call: Call) -> Call {
        let role = programme.role(supporter.role)
        let actor = Actor(
            person: link.holder, post: supporter.id, role: supporter.role,
            standing: role?.standing ?? .supporter, path: path)
        return Call(
            route: call.route, path: call.path, parameters: call.parameters, query: call.query,
            form: call.form, upload: .none,
            visitor: Visitor(
                session: nil, actor: actor, post: nil, language: call.language,
                csrf: call.visitor.csrf, address: call.visitor.address), today: call.today)
    }

    func page(
        _ shell: ShellModel, href: String, _ call: Call, _ texts: Texts
    ) -> ByLinkPage {
        let language = call.language
        let label = PostLabels([supporter], programme)
        let telling = PromiseTelling(
            texts: texts, language: language, day: call.today, today: call.today,
            label: { label.text($0, in: language) })
        let row = telling.row(PromiseSummary(promise, in: kase.id))
        let isOver = promise.released != nil || promise.isUsedUp
        return ByLinkPage(
            shell: shell, title: promise.title, village: village.name, supporter: row.supporter,
            status: row.late ?? row.status, promised: promise.amount.map(telling.yuan),
            arrived: promise.amount.map { _ in telling.yuan(promise.arrived) },
            due: Days.long(promise.due, in: language), stuckWhy: promise.obstacle?.reason,
            expires: Days.long(link.expiresAt.day, in: language),
            arrive: promise.isOwed ? ArriveForm(promise, "\(href)/arrive", call) : nil,
            block: isOver || promise.obstacle != nil ? nil : StuckForm("\(href)/block", call))
    }
}
