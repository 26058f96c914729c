import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import Logging

/// From a call to an answer: may they come here, is the form theirs, which handler, what to say
/// when it cannot be done.
extension Site {
    func answer(_ call: Call) async -> Answer {
        do {
            guard call.route.admits(call.visitor) else { throw stray(call) }
            // The page behind a link has a word of its own in its form.
            if call.route.method == .post, !call.route.isByLink,
                call.form["csrf"] != call.visitor.csrf
            {
                throw Stray.expired
            }
            if call.visitor.session?.mustChange == true, !Self.openBeforeChange(call.route) {
                return .redirect(to: "/password")
            }
            _ = try call.askedDay("as-of")
            return try await keeping(call) { try await handle(call) }
        } catch let stray as Stray {
            if case .notFound = stray, let week = call.weekAfterTheLastAct {
                return .redirect(to: week)
            }
            return answer(to: stray, for: call.visitor, at: call.path)
        } catch let refusal as Refusal {
            return answer(to: refusal.notice, for: call.visitor)
        } catch let refusal as ReportRefusal {
            return answer(to: refusal.notice, for: call.visitor)
        } catch {
            return answer(to: error, for: call.visitor, at: call.path)
        }
    }

    /// The page as it was made before, where nothing has been written since that concerns it.
    private func keeping(_ call: Call, _ make: () async throws -> Answer) async throws -> Answer {
        // An offer to take something back stands for seconds only and carries a form.
        guard call.route.isKept, !call.query.has("undo"), let entries = call.visitor.entries
        else { return try await make() }
        let key = KeptPages.Key(
            path: call.path, query: call.queryText, csrf: call.visitor.csrf,
            post: call.visitor.post?.id, language: call.language, today: call.today)
        if let page = keptPages.page(key, entries: entries) {
            return .page(page, status: 200)
        }
        // Read before the page is made: it may then be newer than its heads, never older.
        let heads = try await heads(call)
        if let heads, let page = keptPages.page(key, heads: heads, entries: entries) {
            return .page(page, status: 200)
        }
        let answer = try await make()
        if case .page(let page, 200) = answer {
            keptPages.keep(KeptPages.Page(html: page, entries: entries, heads: heads), key)
        }
        return answer
    }

    /// `nil` for a page that depends on more than one village.
    private func heads(_ call: Call) async throws -> VillageHeads? {
        guard call.route == .village, let code = call.parameters["code"] else { return nil }
        return try await read { try VillageHeads.read(code, on: $0) }
    }

    private func stray(_ call: Call) -> Stray {
        switch call.route.access {
        case .open: .notFound
        case .signedIn: .notSignedIn
        case .may(let action):
            call.visitor.session == nil ? .notSignedIn : .notAllowed(action)
        }
    }

    /// What somebody with a one-time slip may do before choosing a password.
    private static func openBeforeChange(_ route: Route) -> Bool {
        switch route {
        case .password, .passwordForm, .signOut, .language, .asset, .health: true
        default: false
        }
    }

    func answer(to stray: Stray, for visitor: Visitor, at path: String) -> Answer {
        switch stray {
        case .notSignedIn: .redirect(to: "/sign-in")
        case .notFound: problem("refusal.not-found", 404, visitor)
        case .notAllowed:
            // Whoever opens the posts is not sent to one that may not be there yet.
            problem(
                visitor.actor?.standing == .administrator
                    ? "refusal.access.administrator" : "refusal.access.not-allowed", 403, visitor)
        case .expired: problem("refusal.form.expired", 403, visitor)
        case .tooLarge: problem("refusal.form.too-large", 413, visitor)
        }
    }

    /// A refusal outside a form.
    func answer(to notice: Notice, for visitor: Visitor) -> Answer {
        problem(
            text: notice.said(by: texts, in: visitor.language), status: notice.kind.status,
            visitor)
    }

    /// Something broke: evidence to the log, a number to the reader.
    func answer(to fault: any Error, for visitor: Visitor, at path: String) -> Answer {
        let number = RandomWords.word(letters: 6)
        log.error(
            "a request failed",
            metadata: [
                "number": "\(number)", "path": "\(Self.withoutSecret(path))",
                "fault": "\(fault)",
            ])
        let key = Self.faultKey(fault)
        let text = texts.say(key, in: visitor.language, ["number": number])
        return problem(text: text, status: 503, number: number, visitor)
    }

    /// An address that is a secret is written into no log.
    private static func withoutSecret(_ path: String) -> String {
        for open in ["/p/", "/calendar/"] where path.hasPrefix(open) { return open + "…" }
        return path
    }

    static func faultKey(_ fault: any Error) -> String {
        switch fault as? StoreFault {
        case .full: "fault.full"
        case .readOnly: "fault.read-only"
        case .busy: "fault.busy"
        default: "fault.generic"
        }
    }

    private func problem(_ key: String, _ status: Int, _ visitor: Visitor) -> Answer {
        problem(text: texts.say(key, in: visitor.language), status: status, visitor)
    }

    private func problem(
        text: String, status: Int, number: String? = nil, _ visitor: Visitor
    ) -> Answer {
        let title = texts.say("problem-page.title", in: visitor.language)
        let back = TextLink(
            text: texts.say("problem-page.back", in: visitor.language),
            href: visitor.session == nil ? "/sign-in" : "/")
        do {
            let page = ErrorPage(
                shell: try shell(visitor, title: title), title: title, text: text, whoMay: nil,
                number: number, back: back)
            return .page(
                html: try templates.render("problem-page", page, in: visitor.language),
                status: status)
        } catch {
            log.error("a page could not be made", metadata: ["fault": "\(error)"])
            return .bytes(
                Array(text.utf8), type: "text/plain; charset=utf-8", status: status,
                cacheable: false)
        }
    }
}

extension Notice.Kind {
    /// As HTTP calls it.
    var status: Int {
        switch self {
        case .forbidden: 403
        case .notFound: 404
        case .conflict: 409
        case .unprocessable: 422
        case .tooMany: 429
        }
    }
}
