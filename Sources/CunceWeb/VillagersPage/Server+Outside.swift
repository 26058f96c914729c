import CunceDomain
import HTTPTypes
import Hummingbird
import NIOCore

/// The villagers' page: nobody is recognised, nothing is remembered of who reads.
extension Server {
    static func outside(
        _ request: HummingbirdRequest, _ context: WebContext, _ route: Route, _ site: Site
    ) async -> Response {
        let visitor = Visitor(
            session: nil, actor: nil, post: nil, language: .zh, csrf: "",
            address: place(of: request, context))
        let answer: Answer
        do {
            var call = try await call(request, context, route, visitor, site)
            call.outside = OutsideRequest(
                cookies: Cookies(request.headers[.cookie] ?? ""),
                site: HTTPField.Name("Sec-Fetch-Site").flatMap { request.headers[$0] },
                origin: request.headers[.origin], host: call.host, address: site.address)
            answer = await site.answerOutside(call)
        } catch {
            // A body that is no form, a path that is no text: there is nothing to say of it.
            answer = site.nothingThere(in: .zh)
        }
        var response = response(answer)
        response.headers[.contentSecurityPolicy] = SecurityHeaders.outside
        if case .published(_, let tag) = answer,
            request.headers[.ifNoneMatch]?.contains(tag) == true
        {
            response.status = .notModified
            response.headers[.contentType] = nil
            response.body = .init()
        }
        return response
    }

    /// Below `/v/` nobody meets the frame of the inside, whatever is asked there.
    static func lost(_ request: HummingbirdRequest, _ site: Site) -> Response {
        let parts = request.uri.path.split(separator: "/")
        let language: Language =
            parts.last == "en" || request.uri.query?.contains("lang=en") == true ? .en : .zh
        var answer = site.nothingThere(in: language)
        // Somebody reloads what a form brought: back to the page it stood on.
        if request.method == .get, parts.count == 3, ["message", "answer"].contains(parts[2]) {
            answer = .redirect(to: "/v/\(parts[1])" + (language == .en ? "/en" : ""))
        }
        var response = response(answer)
        response.headers[.contentSecurityPolicy] = SecurityHeaders.outside
        return response
    }

    /// Where a request comes from. A proxy on this machine says it in the last place of its header;
    /// whoever connects from elsewhere is not believed.
    private static func place(of request: HummingbirdRequest, _ context: WebContext) -> String {
        let isOurs = context.address == "127.0.0.1" || context.address == "::1"
        guard isOurs, let name = HTTPField.Name("X-Forwarded-For"),
            let last = request.headers[name]?.split(separator: ",").last
        else { return context.address }
        return last.trimmingPrefix(while: \.isWhitespace).prefix(64).description
    }
}
