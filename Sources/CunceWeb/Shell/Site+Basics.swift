import CunceDesk
import CunceDomain
import CunceStore
import Logging

/// What every site has: its health, its files, its languages, its way in.
extension Site {
    /// `{"status":"ok"}` when both databases answer.
    func health() async throws -> Answer {
        do {
            _ = try await store.head()
            _ = try await store.keys.read { connection in
                try connection.row("SELECT max(number) FROM schema_steps") {
                    try $0.optionalInt(0)
                }
            }
        } catch {
            log.error("the store is not usable", metadata: ["fault": "\(error)"])
            return .bytes(
                Array(#"{"status":"unavailable"}"#.utf8), type: "application/json", status: 503,
                cacheable: false)
        }
        return .bytes(
            Array(#"{"status":"ok"}"#.utf8), type: "application/json", status: 200,
            cacheable: false)
    }

    /// - Parameter name: such as `styles/cunce.css`.
    func asset(_ name: String) -> Answer {
        guard let file = assets.file(name) else {
            return .bytes([], type: "text/plain", status: 404, cacheable: false)
        }
        return .bytes(file.bytes, type: file.type, status: 200, cacheable: true)
    }

    func home(_ call: Call) async throws -> Answer {
        if call.visitor.session == nil {
            let isSetUp = try await read { try InstallationRow.read($0) } != nil
            return .redirect(to: isSetUp ? "/sign-in" : "/setup")
        }
        guard let actor = call.visitor.actor else { return .redirect(to: Route.record.pattern) }
        if actor.standing == .supporter { return .redirect(to: "/support") }
        if actor.beginsWithWeek { return .redirect(to: "/week") }
        return .redirect(to: Access.mayAnywhere(actor, do: .see) ? "/board" : "/accounts")
    }

    func language(_ call: Call) -> Answer {
        let code = call.parameters["code"] == "en" ? "en" : "zh"
        return .redirect(
            to: call.back,
            cookies: [Cookies.text(Cookies.language, code, days: 365)])
    }
}
