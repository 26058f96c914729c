import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import NIOCore
import Testing

@testable import CunceWeb

@Suite struct SendingAForm {
    private let cast: Cast
    private let site: Site

    init() async throws {
        cast = try await Cast()
        site = try Site.ofTests(cast)
    }

    private func visitor(_ standing: Standing) -> Visitor {
        Visitor(
            session: Session(
                account: "cadre", person: "person-cadre", post: nil, csrf: "token",
                created: Moment(milliseconds: 0), seen: Moment(milliseconds: 0),
                mustChange: false),
            actor: Actor(
                person: "person-cadre", post: "post-cadre", role: "role", standing: standing,
                path: "/1/"),
            post: nil, language: .zh, csrf: "token", address: "local")
    }

    private func call(
        _ route: Route, query: Form = .empty, form: Form = .empty
    ) throws -> Call {
        let standing = try #require(Standing.allCases.first { route.admits(visitor($0)) })
        return Call(
            route: route, path: route.pattern, parameters: [:], query: query, form: form,
            upload: .none, visitor: visitor(standing), today: site.desk.today)
    }

    private func isExpired(_ answer: Answer) -> Bool {
        guard case .page(let page, 403) = answer else { return false }
        return String(buffer: page).contains(site.texts.say("refusal.form.expired", in: .zh))
    }

    // One site for all routes: setting one up takes longer than asking it.
    @Test func `without the visitor's token is refused`() async throws {
        let forged = Form(["csrf": ["forged"]])
        // Behind a link the address itself is the secret.
        for route in Route.allCases where route.method == .post && !route.isByLink {
            #expect(isExpired(await site.answer(try call(route))), "\(route)")
            #expect(isExpired(await site.answer(try call(route, form: forged))), "\(route)")
        }
    }

    @Test func `is not asked of whoever only reads`() async throws {
        for route in Route.allCases where route.method == .get {
            #expect(!isExpired(await site.answer(try call(route))), "\(route)")
        }
    }

    @Test(arguments: [
        ("/board", "/board"), ("/board?as-of=2026-11-01", "/board?as-of=2026-11-01"),
        ("", "/"), ("board", "/"), ("https://elsewhere.example/", "/"),
        ("//elsewhere.example", "/"), ("/\\elsewhere.example", "/"), ("/a\nb", "/"),
    ])
    func `to change the language leads back to a page of ours`(
        back: String, target: String
    ) async throws {
        let answer = await site.answer(try call(.language, query: Form(["back": [back]])))

        #expect(destination(answer) == target)
    }

    /// Browsers drop tabs and line ends from an address before they read it.
    @Test(arguments: ["/\t/elsewhere.example", "/\r\n/elsewhere.example"])
    func `to change the language never leads elsewhere`(back: String) async throws {
        let answer = await site.answer(try call(.language, query: Form(["back": [back]])))

        #expect(destination(answer) == "/")
    }

    private func destination(_ answer: Answer) -> String? {
        guard case .redirect(let path, _) = answer else { return nil }
        return path
    }
}
