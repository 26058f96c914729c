import CunceDomain
import CunceStore
import CunceWeb
import Testing

@Suite struct ComingToARoute {
    private static let session = Session(
        account: "cadre", person: "person-cadre", post: nil, csrf: "token",
        created: Moment(milliseconds: 0), seen: Moment(milliseconds: 0), mustChange: false)

    private func visitor(_ standing: Standing?, isSignedIn: Bool = true) -> Visitor {
        let actor = standing.map {
            Actor(
                person: "person-cadre", post: "post-cadre", role: "role", standing: $0,
                path: "/1/35/")
        }
        return Visitor(
            session: isSignedIn ? Self.session : nil, actor: actor, post: nil, language: .zh,
            csrf: "token", address: "local")
    }

    private func column(_ standing: Standing) -> String {
        switch standing {
        case .administrator: "adm"
        case .organisationOffice: "off"
        case .secretary: "sec"
        case .linkedLeader: "lin"
        case .areaSecretary: "are"
        case .residentCadre: "res"
        case .workGroup: "grp"
        case .supporter: "sup"
        case .countyLeader: "col"
        case .countyOffice: "cof"
        case .villageCadre: "vil"
        }
    }

    private func line(_ route: Route) -> String {
        let standings = Standing.allCases.filter { route.admits(visitor($0)) }.map(column)
        if route.admits(visitor(nil, isSignedIn: false)) {
            return "\(route.rawValue): anybody"
        }
        // Without a post one is still somebody: to choose a password and to leave.
        if route.admits(visitor(nil)) { return "\(route.rawValue): signed in" }
        return "\(route.rawValue): \(standings.joined(separator: " "))"
    }

    @Test func `is open to these and nobody else`() {
        let table = Route.allCases.map(line).joined(separator: "\n")

        #expect(
            table == """
                GET /healthz: anybody
                GET /assets/:kind/:file: anybody
                GET /: anybody
                GET /language/:code: anybody
                GET /sign-in: anybody
                POST /sign-in: anybody
                POST /sign-in/demo: anybody
                POST /sign-out: signed in
                GET /setup: anybody
                POST /setup: anybody
                POST /seat: signed in
                GET /password: signed in
                POST /password: signed in
                GET /accounts: adm off
                POST /accounts: adm off
                POST /accounts/posts: adm off
                POST /accounts/slips: adm off
                POST /accounts/close: adm off
                POST /accounts/reopen: adm off
                GET /board: off sec lin are res grp sup col cof vil
                GET /thrusts: off sec lin are res grp sup col cof vil
                GET /insight: off sec lin are res grp sup col cof vil
                GET /check-up: adm off cof
                GET /watch: off sec lin are res grp sup col cof vil
                GET /watch/measure: off sec lin are res grp sup col cof vil
                POST /watch/:code/:signal/:act: off lin are
                GET /villages: off sec lin are res grp sup col cof vil
                GET /villages/:code: off sec lin are res grp sup col cof vil
                GET /divisions/import: adm off
                POST /divisions/import: adm off
                GET /rounds/new: off sec
                POST /rounds/new: off sec
                GET /rounds: off sec lin are res grp sup col cof vil
                GET /rounds/:round: off sec lin are res grp sup col cof vil
                GET /rounds/:round/archive.zip: off sec lin are res grp sup col cof vil
                GET /rounds/:round/close: off sec
                POST /rounds/:round/close: off sec
                GET /rounds/:round/carry: off sec
                POST /rounds/:round/carry: off sec
                GET /rounds/:round/programme: off sec lin are res grp sup col cof vil
                POST /rounds/:round/programme: off sec
                GET /programmes/adopt: off sec cof
                POST /programmes/adopt: off sec cof
                GET /programmes/:key/:version/warnings: off sec lin are res grp sup col cof vil
                POST /programmes/:key/:version/warnings: off sec cof
                POST /programmes/:key/:version/warnings/withdraw: off sec cof
                GET /rounds/:round/screening: off sec lin are res grp sup col cof vil
                GET /rounds/:round/screening/:stage: off sec lin are res grp cof
                POST /rounds/:round/screening/:stage: off sec lin are res grp cof
                GET /rounds/:round/papers: off sec lin are res grp sup col cof vil
                GET /rounds/:round/papers/:paper: off sec lin are res grp sup col cof vil
                POST /rounds/:round/papers/:paper: off sec lin are res grp sup col cof vil
                GET /candidates/new: off sec lin are
                POST /candidates/new: off sec lin are
                GET /candidates/:case: off sec lin are res grp sup col cof vil
                POST /candidates/:case/list: off sec
                POST /candidates/:case/decline: off sec
                GET /cases/new: off sec
                POST /cases/new: off sec
                GET /cases/:case/problems: off sec lin are res grp sup col cof vil
                POST /cases/:case/problems: off lin are res grp
                GET /cases/:case/problems/:problem: off sec lin are res grp sup col cof vil
                POST /cases/:case/problems/:problem/:act: off sec lin are res grp sup vil
                POST /cases/:case/dimensions/:dimension/clear: off lin are res grp
                POST /cases/:case/diagnosis: off lin are res grp
                POST /cases/:case/classes: off lin are res grp
                GET /cases/:case/plan: off sec lin are res grp sup col cof vil
                POST /cases/:case/plan/objective: off lin are res grp
                POST /cases/:case/plan/suggested: off lin are res grp
                POST /cases/:case/plan/measures: off lin are res grp
                GET /cases/:case/plan/measures/:measure: off lin are res grp
                POST /cases/:case/plan/measures/:measure: off lin are res grp
                POST /cases/:case/plan/measures/:measure/remove: off lin are res grp
                POST /cases/:case/plan/measures/:measure/restore: off lin are res grp
                POST /cases/:case/plan/measures/:measure/lead: off lin are res grp
                POST /cases/:case/plan/measures/:measure/tasks: off lin are res grp
                POST /cases/:case/plan/tasks/:task: off lin are res grp
                POST /cases/:case/plan/tasks/:task/remove: off lin are res grp
                POST /cases/:case/plan/submit: off lin are res grp
                POST /cases/:case/plan/approve: sec
                POST /cases/:case/plan/return: sec
                POST /cases/:case/plan/take-back: off lin are res grp
                POST /cases/:case/plan/revise: off lin are res grp
                POST /cases/:case/plan/discard: off lin are res grp
                GET /cases/:case/plan/versions: off sec lin are res grp sup col cof vil
                GET /cases/:case/plan/print: off sec lin are res grp sup col cof vil
                GET /cases/:case/tasks/:task: off sec lin are res grp sup col cof vil
                POST /cases/:case/tasks/:task/:act: off sec lin are res grp sup vil
                GET /cases/:case/projects: off sec lin are res grp sup col cof vil
                POST /cases/:case/projects: off lin are res grp
                GET /cases/:case/projects/:project: off sec lin are res grp sup col cof vil
                POST /cases/:case/projects/:project/:act: off sec lin are res grp sup vil
                POST /cases/:case/projects/:project/parts/:part/:act: off sec lin are res grp sup vil
                GET /cases/:case/attachments: off sec lin are res grp sup col cof vil
                POST /cases/:case/attachments: off sec lin are res grp sup vil
                GET /cases/:case/attachments/:attachment: off sec lin are res grp sup col cof vil
                GET /attachments/:attachment: off sec lin are res grp sup col cof vil
                GET /attachments/:attachment/preview: off sec lin are res grp sup col cof vil
                GET /cases/:case/links: off sec lin are res grp sup col cof vil
                POST /cases/:case/links/:slot: off sec
                POST /cases/:case/links/:slot/:post/end: off sec
                POST /cases/:case/links/:slot/:post/term: off sec
                GET /responsibility: off sec lin are res grp sup col cof vil
                GET /posts: adm off
                POST /posts: adm off
                GET /posts/:post: adm off sec lin are res grp sup col cof vil
                POST /posts/:post/take: adm off
                POST /posts/:post/leave: adm off
                POST /posts/:post/acting: adm off
                POST /posts/:post/acting/end: adm off
                POST /posts/:post/filling: adm off
                GET /roster: adm off sec lin are res grp col cof vil
                GET /roster/:code: adm off sec lin are res grp col cof vil
                POST /roster/:code/elections: off
                GET /elections/:election: adm off sec lin are res grp col cof vil
                POST /elections/:election/:act: off
                GET /law: signed in
                GET /tours: off sec lin are res grp sup col cof vil
                POST /rounds/:round/tours: off sec lin are res grp
                GET /rounds/:round/tours/:tour: off sec lin are res grp sup col cof vil
                POST /rounds/:round/tours/:tour/:act: off sec lin are res grp
                GET /posts/:post/hand-over: off sec lin are res grp sup col cof vil
                POST /posts/:post/hand-over: off sec
                GET /posts/:post/hand-overs/:number: off sec lin are res grp sup col cof vil
                GET /record: signed in
                GET /personnel: signed in
                GET /personnel/new: signed in
                POST /personnel/new: signed in
                GET /personnel/:file: signed in
                GET /personnel/:file/papers/:paper: signed in
                POST /personnel/:file/:act: signed in
                GET /appraisals: signed in
                POST /appraisals/schemes: sec
                GET /appraisals/new: signed in
                POST /appraisals/new: signed in
                GET /appraisals/:file: signed in
                POST /appraisals/:file/:act: signed in
                GET /pay/new: signed in
                POST /pay/new: signed in
                GET /pay/sheets/:entry: signed in
                GET /pay/:file: signed in
                POST /pay/:file/:act: signed in
                GET /in-view: signed in
                POST /in-view: signed in
                GET /in-view/:file: signed in
                POST /in-view/:file/:act: signed in
                GET /service: signed in
                POST /service/begin/:act: signed in
                GET /service/:file: signed in
                POST /service/:file/:act: signed in
                GET /forgetting: signed in
                POST /forgetting/:act: signed in
                GET /cases/:case/acceptance: off sec lin are res grp sup col cof vil
                POST /cases/:case/acceptance/:act: off sec lin are res grp sup col cof vil
                POST /cases/:case/acceptance/samples/:sample/:act: off sec lin are res grp col cof
                GET /cases/:case/acceptance/ballots/:sample: off sec lin are res grp col cof
                POST /cases/:case/acceptance/ballots/:sample: off sec lin are res grp col cof
                GET /cases/:case/acceptance/papers/:paper: off sec lin are res grp sup col cof vil
                GET /cases/:case/support: off sec lin are res grp sup col cof vil
                POST /cases/:case/support/:help: off sec
                POST /cases/:case/support/:help/:post/end: off sec
                POST /cases/:case/promises: off sec lin are res grp
                GET /cases/:case/promises/:promise: off sec lin are res grp sup col cof vil
                POST /cases/:case/promises/:promise/:act: off sec lin are res grp sup
                POST /cases/:case/promises/:promise/arrivals/:arrival: off sec lin are res grp
                POST /cases/:case/promises/:promise/links/give: off sec
                POST /cases/:case/promises/:promise/links/:link/revoke: off sec
                GET /promises: off sec lin are res grp sup col cof vil
                GET /groups: off sec lin are res grp sup col cof vil
                POST /groups/:group/members: off sec
                POST /groups/:group/members/:post/leave: off sec
                GET /support: off sec lin are res grp sup
                GET /v/:code: anybody
                GET /v/:code/en: anybody
                POST /v/:code/answer: anybody
                POST /v/:code/message: anybody
                GET /v/:code/said/:what: anybody
                GET /b/:urn: anybody
                GET /b/:urn/en: anybody
                POST /b/:urn: anybody
                POST /b/:urn/confirm: anybody
                GET /b/:urn/thanks: anybody
                GET /villagers: off sec
                GET /villagers/posters: off sec
                POST /rounds/:round/villagers/:act: off sec
                GET /cases/:case/villagers: off sec
                POST /cases/:case/villagers/:act/:of: off sec
                GET /p/:token: anybody
                POST /p/:token/:act: anybody
                GET /visits/new: off sec lin are res grp
                POST /visits/new: off sec lin are res grp
                GET /cases/:case/sheet: off sec lin are res grp
                GET /cases/:case/sheet/paper: off sec lin are res grp sup col cof vil
                POST /cases/:case/sheet: off sec lin are res grp
                GET /huddle: off sec lin are res grp sup col cof vil
                POST /huddle: off sec lin are
                POST /rounds/:round/huddles/:huddle/minutes: off sec lin are
                POST /rounds/:round/huddles/:huddle/decisions: off sec lin are
                POST /rounds/:round/huddles/:huddle/put-offs: off sec lin are
                POST /rounds/:round/huddles/:huddle/decisions/:decision/settle: off sec lin are res grp sup col cof vil
                POST /rounds/:round/huddles/:huddle/absences: off sec lin are
                POST /rounds/:round/weeks/:week/topics: off sec lin are
                GET /rounds/:round/stand: off sec lin are res grp sup col cof vil
                GET /rounds/:round/weeks/:week/sheet: off sec lin are res grp sup col cof vil
                GET /rounds/:round/weeks/:week/papers: off sec lin are res grp sup col cof vil
                GET /rounds/:round/weeks/:week/papers.zip: off sec lin are res grp sup col cof vil
                POST /rounds/:round/huddles/:huddle/close: off sec lin are
                GET /week: off sec lin are res grp sup col cof vil
                GET /rounds/:round/weeks/:week: off sec lin are res grp sup col cof vil
                POST /rounds/:round/weeks/:week/close: off
                POST /rounds/:round/weeks/:week/excuse: off sec are
                GET /load: off sec lin are res grp sup col cof vil
                GET /reminders: signed in
                POST /reminders: signed in
                POST /reminders/stop: signed in
                POST /reminders/feed: signed in
                POST /reminders/feed/revoke: signed in
                GET /calendar: off sec lin are res grp sup col cof vil
                POST /calendar: off
                POST /calendar/list: off
                GET /facts: off sec lin are res grp sup col cof vil
                GET /facts/fill: off sec lin are res grp cof
                POST /facts/fill: off sec lin are res grp cof
                POST /facts/periods/:act: off sec lin are res grp cof
                GET /facts/places/:code: off sec lin are res grp sup col cof vil
                POST /facts/places/:code: off sec lin are res grp cof
                POST /facts/places/:code/target: off cof
                GET /calendar/:feed: anybody
                GET /briefs: off sec lin are res grp sup col cof vil
                GET /rounds/:round/briefs/:week: off sec lin are res grp sup col cof vil
                POST /rounds/:round/briefs/:week/sign: sec
                GET /used: off sec lin are res grp sup col cof vil
                POST /rounds/:round/briefs/:week/acts/:act: off sec lin are res grp sup col cof vil
                POST /rounds/:round/briefs/:week/lines/:section/:place: off sec lin are
                GET /rounds/:round/upward: off sec lin are res grp sup col cof vil
                POST /rounds/:round/instructions: off sec lin are res grp sup col cof vil
                GET /rounds/:round/instructions/:instruction: off sec lin are res grp sup col cof vil
                POST /rounds/:round/instructions/:instruction/scans: off
                GET /rounds/:round/instructions/:instruction/scans/:scan: off sec lin are res grp sup col cof vil
                POST /rounds/:round/instructions/:instruction/:act: off sec lin are res grp sup col cof vil
                GET /rounds/:round/asks/:ask: off sec lin are res grp sup col cof vil
                POST /rounds/:round/asks/:ask/:act: off sec lin are res grp sup col cof vil
                GET /rounds/:round/requests/:request: off sec lin are res grp sup col cof vil
                GET /rounds/:round/requests/:request/:act: off sec lin are res grp sup col cof vil
                POST /rounds/:round/requests/:request/:act: off sec lin are res grp sup col cof vil
                GET /county: col cof
                GET /county/digest: col cof
                GET /entries: off sec lin are res grp sup col cof vil
                GET /entries/:number: off sec lin are res grp sup col cof vil
                POST /entries/:number/correct: off sec lin are res grp sup vil
                POST /entries/:number/withdraw: off sec lin are res grp sup vil
                POST /undo/:command: off sec lin are res grp sup col cof vil
                GET /documents: off sec lin are res grp sup col cof vil
                GET /documents/templates: off
                POST /documents/templates: off
                GET /documents/templates/:document/:file: off
                POST /documents/templates/:document/use: off
                GET /documents/:file: off sec lin are res grp sup col cof vil
                GET /tables: signed in
                GET /tables/:table: signed in
                GET /tables/:table/import: signed in
                POST /tables/:table/import: signed in
                GET /tables/:table/import/:upload: signed in
                POST /tables/:table/import/:upload: signed in
                GET /programmes: signed in
                GET /programmes/:key/:version: signed in
                GET /programmes/:key/:version/try: off sec cof
                POST /programmes/:key/:version/try: off sec cof
                GET /forms: off
                POST /forms: off
                GET /forms/:form: off
                POST /forms/:form: off
                POST /forms/:form/file: off
                POST /forms/:form/retire: off
                GET /forms/:form/original: off
                GET /forms/:form/filled: off
                GET /forms/:form/cells: off
                """)
    }

    @Test(arguments: [Route.huddle, .briefs])
    func `of the town's meeting is offered to those who see the town`(route: Route) {
        let offered = Standing.allCases.filter { route.isOffered(to: visitor($0)) }.map(column)

        #expect(offered == ["off", "sec", "lin", "are", "res", "grp", "col", "cof"])
    }

    @Test func `of a post needs somebody who is signed in`() {
        let signedOut = visitor(nil, isSignedIn: false)

        for route in Route.allCases where route.access != .open {
            #expect(!route.admits(signedOut), "\(route)")
        }
    }
}
