import Hummingbird

/// A path that no route has becomes a page like any other.
struct NotFoundMiddleware: RouterMiddleware {
    let site: Site

    func handle(
        _ request: HummingbirdRequest, context: WebContext,
        next: (HummingbirdRequest, WebContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as HTTPError where error.status == .notFound {
            if request.uri.path.hasPrefix("/v/") { return Server.lost(request, site) }
            let visitor = await site.visitor(
                Cookies(request.headers[.cookie] ?? ""),
                acceptLanguage: request.headers[.acceptLanguage] ?? "", address: context.address)
            return Server.response(
                site.answer(to: Stray.notFound, for: visitor, at: request.uri.path))
        }
    }
}
