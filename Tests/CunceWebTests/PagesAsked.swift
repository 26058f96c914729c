import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import NIOCore

@testable import CunceWeb

extension Site {
    /// A page as somebody on a post asks for it, in Chinese.
    func html(
        _ route: Route, as post: CastPost, parameters: [String: String] = [:],
        query: [String: [String]] = [:]
    ) async -> String {
        let answer = await answer(
            asked(route, as: post, parameters: parameters, query: Form(query)))
        guard case .page(let page, _) = answer else { return "\(answer)" }
        return String(buffer: page)
    }

    func asked(
        _ route: Route, as post: CastPost, parameters: [String: String] = [:],
        query: Form = .empty
    ) -> Call {
        let visitor = Visitor(
            session: Session(
                account: "a", person: post.person, post: nil, csrf: "token",
                created: Moment(milliseconds: 0), seen: Moment(milliseconds: 0),
                mustChange: false),
            actor: post.actor, post: nil, language: .zh, csrf: "token", address: "local")
        return Call(
            route: route, path: route.pattern, parameters: parameters, query: query,
            form: .empty, upload: .none, visitor: visitor, today: desk.today)
    }
}
