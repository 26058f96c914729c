import CunceDesk
import CunceDomain
import CunceStore
import Foundation
import HTTPTypes
package import Hummingbird
import NIOCore

/// Connects the list of routes to HTTP: reads a request into a `Call`, asks the site, writes the
/// answer.
package enum Server {
    /// Enough for the longest form without files. Unit: bytes.
    private static let formLimit = 256 << 10

    package static func router(_ site: Site) -> Router<WebContext> {
        let router = Router(context: WebContext.self)
        for route in Route.allCases {
            let method: HTTPRequest.Method = route.method == .get ? .get : .post
            router.on(RouterPath(route.pattern), method: method) { request, context in
                try await answer(request, context, route, site)
            }
            guard route.isOutside, method == .get else { continue }
            router.on(RouterPath(route.pattern), method: .head) { request, context in
                try await answer(request, context, route, site).createHeadResponse()
            }
        }
        router.add(middleware: NotFoundMiddleware(site: site))
        return router
    }

    private static func answer(
        _ request: HummingbirdRequest, _ context: WebContext, _ route: Route, _ site: Site
    ) async throws -> Response {
        // A style sheet is the same for everybody: nobody need be recognised.
        if route == .asset {
            let (kind, file) = (context.parameters.get("kind"), context.parameters.get("file"))
            return response(site.asset("\(kind ?? "")/\(file ?? "")"))
        }
        if route.isOutside { return await outside(request, context, route, site) }
        let cookies = Cookies(request.headers[.cookie] ?? "")
        let visitor = await site.visitor(
            cookies, acceptLanguage: request.headers[.acceptLanguage] ?? "",
            address: context.address)
        let answer: Answer
        do {
            let call = try await call(request, context, route, visitor, site)
            // Whatever the handler did not keep leaves nothing.
            defer { call.upload.discard() }
            answer = await site.answer(call)
        } catch let stray as Stray {
            answer = site.answer(to: stray, for: visitor, at: request.uri.path)
        }
        if case .file(let file) = answer { return try await response(file, request, context) }
        var response = response(answer)
        if route.isByLink {
            for (name, value) in SecurityHeaders.byLink { response.headers[name] = value }
        } else if visitor.session == nil, cookies[Cookies.form] != visitor.csrf {
            response.headers.append(Cookies.header(Cookies.form, visitor.csrf, days: 1))
        }
        return response
    }

    static func call(
        _ request: HummingbirdRequest, _ context: WebContext, _ route: Route,
        _ visitor: Visitor, _ site: Site
    ) async throws -> Call {
        var parameters: [String: String] = [:]
        for (name, value) in context.parameters {
            let part = String(value).removingPercentEncoding ?? String(value)
            // No name of ours holds U+0000, and no store takes it.
            guard !part.utf8.contains(0) else { throw Stray.notFound }
            parameters[String(name)] = part
        }
        let (form, upload) = try await body(of: request, route, visitor, site)
        guard let query = Form(encoded: request.uri.query ?? "") else { throw Stray.notFound }
        var call = Call(
            route: route, path: request.uri.path, parameters: parameters, query: query,
            queryText: request.uri.query ?? "", form: form, upload: upload, visitor: visitor,
            today: site.desk.today)
        call.host = request.head.authority ?? ""
        return call
    }

    private static func body(
        of request: HummingbirdRequest, _ route: Route, _ visitor: Visitor, _ site: Site
    ) async throws -> (Form, Upload) {
        guard route.method == .post else { return (.empty, .none) }
        let type = request.headers[.contentType] ?? ""
        if type.lowercased().hasPrefix("multipart/form-data") {
            guard let limit = route.uploadLimit,
                let taking = UploadTaking(
                    contentType: type, limit: limit, blobs: site.store.blobs)
            else { throw Stray.expired }
            // Nobody else's file is taken off the line.
            guard route.admits(visitor) else { return (.empty, .none) }
            let upload = try await take(request.body, taking, csrf: visitor.csrf)
            return (Form(upload.fields), upload)
        }
        let bytes: [UInt8]
        do {
            let buffer = try await request.body.collect(upTo: formLimit)
            bytes = Array(buffer.readableBytesView)
        } catch { throw Stray.tooLarge }
        guard let text = String(validating: bytes, as: UTF8.self), let form = Form(encoded: text)
        else { throw Stray.expired }
        return (form, .none)
    }

    /// Hummingbird reads the rest of a body that is not wanted any more, and keeps none of it.
    private static func take(
        _ body: RequestBody, _ taking: UploadTaking, csrf: String
    ) async throws -> Upload {
        var taking = taking
        do {
            for try await buffer in body {
                let wantsMore = try taking.take(buffer.readableBytesView)
                // The form's own fields come first: a stranger's file is not written on.
                guard !taking.hasFile || taking.field("csrf") == csrf else {
                    throw MultipartFault.malformed
                }
                if !wantsMore { break }
            }
            return try taking.finish()
        } catch let fault as MultipartFault {
            taking.abandon()
            throw fault == .tooLong ? Stray.tooLarge : Stray.expired
        } catch {
            taking.abandon()
            throw Stray.expired
        }
    }

    /// Sends a file piece by piece. A reader's own browser may keep it, and asks each time whether
    /// it is still to be had; nothing in it is carried out.
    private static func response(
        _ file: FileAnswer, _ request: HummingbirdRequest, _ context: WebContext
    ) async throws -> Response {
        var headers = HTTPFields()
        for (name, value) in SecurityHeaders.all { headers[name] = value }
        headers[.contentSecurityPolicy] =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'"
        headers[.cacheControl] = "private, no-cache"
        headers[.eTag] = file.tag
        if request.headers[.ifNoneMatch]?.contains(file.tag) == true {
            return Response(status: .notModified, headers: headers)
        }
        headers[.contentType] = file.type
        headers[.contentDisposition] = file.disposition
        return Response(
            status: .ok, headers: headers,
            body: try await FileIO().loadFile(path: file.place.path, context: context))
    }

    static func response(_ answer: Answer) -> Response {
        var headers = HTTPFields()
        for (name, value) in SecurityHeaders.all { headers[name] = value }
        switch answer {
        case .page(let page, let status):
            headers[.contentType] = "text/html; charset=utf-8"
            headers[.cacheControl] = "no-store"
            return Response(
                status: .init(code: status), headers: headers,
                body: .init(byteBuffer: page))
        case .published(let page, let tag):
            headers[.contentType] = "text/html; charset=utf-8"
            // Kept by whoever wants to, and asked for again each time: a 304 costs next to nothing.
            headers[.cacheControl] = "public, no-cache"
            headers[.eTag] = tag
            return Response(status: .ok, headers: headers, body: .init(byteBuffer: page))
        case .redirect(let path, let cookies):
            headers[.location] = path
            headers[.cacheControl] = "no-store"
            for cookie in cookies {
                headers.append(HTTPField(name: .setCookie, value: cookie))
            }
            return Response(status: .seeOther, headers: headers)
        case .file:
            // Sent by `answer`, which has the request and reads the disk.
            return Response(status: .internalServerError, headers: headers)
        case .paper(let html):
            headers[.contentSecurityPolicy] = SecurityHeaders.ofPaper
            headers[.contentType] = "text/html; charset=utf-8"
            headers[.cacheControl] = "no-store"
            return Response(
                status: .ok, headers: headers, body: .init(byteBuffer: ByteBuffer(string: html)))
        case .bytes(let bytes, let type, let status, let cacheable):
            headers[.contentType] = type
            headers[.cacheControl] = cacheable ? "public, max-age=300" : "no-store"
            return Response(
                status: .init(code: status), headers: headers,
                body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
        case .download(let file):
            headers[.contentType] = file.type
            headers[.contentDisposition] = file.disposition
            headers[.cacheControl] = "no-store"
            let body = ResponseBody(contentLength: file.bytes) { writer in
                while let piece = try file.next() {
                    try await writer.write(ByteBuffer(bytes: piece))
                }
                try await writer.finish(nil)
            }
            return Response(status: .ok, headers: headers, body: body)
        }
    }
}

package typealias HummingbirdRequest = Hummingbird.Request
