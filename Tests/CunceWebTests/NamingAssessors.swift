import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import NIOCore
import Testing

@testable import CunceWeb

@Suite struct NamingAssessors {
    private func page(_ cast: Cast) async throws -> String {
        let (site, post) = (try Site.ofTests(cast), CastPost.office)
        let visitor = Visitor(
            session: Session(
                account: "a", person: post.person, post: nil, csrf: "token",
                created: Moment(milliseconds: 0), seen: Moment(milliseconds: 0),
                mustChange: false),
            actor: post.actor, post: nil, language: .zh, csrf: "token", address: "local")
        let answer = await site.answer(
            Call(
                route: .acceptance, path: Route.acceptance.pattern,
                parameters: ["case": "\(CastAcceptance.village.kase)"], query: .empty,
                form: .empty, upload: .none, visitor: visitor, today: site.desk.today))
        guard case .page(let page, _) = answer else { return "\(answer)" }
        return String(buffer: page)
    }

    @Test func `says who may and where they come from, where a town has too few`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        try await CastAcceptance.requested(cast)
        #expect(!(try await page(cast)).contains("人可选"))

        try await cast.send(
            .roster(.leavePost(CastPost.countyLeader.id, until: CastCalendar.monday)),
            as: .administrator)
        cast.clock.set(CastCalendar.tuesday)
        let said = try await page(cast)
        #expect(said.contains("现在只有 1 人可选，要 2 人"))
        #expect(said.contains("县挂钩领导、县委组织部") && said.contains("请县里派人"))
    }
}
