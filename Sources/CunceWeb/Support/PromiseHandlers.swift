import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 承诺: one promise, what came of it, and the links by which its supporter may report.
extension Site {
    func promise(_ call: Call) async throws -> Answer {
        let (view, promise) = try await promiseView(call)
        let mayLink = view.may(.pairSupport)
        let links = mayLink ? try await promiseLinks.list(of: promise.id) : []
        let history = try await read { connection in
            try PromiseHistory.read(of: promise.id, in: view.kase.id, on: connection)
        }
        let making = PromiseMaking(
            promise: promise, view: view, links: links,
            attached: attachSection(.promise(promise.id), view, call), now: desk.now(), call: call,
            texts: texts)
        return try page(
            "promise", making.page(shell(view, call, title: promise.title), history), call)
    }

    func movePromise(_ call: Call) async throws -> Answer {
        let (view, promise) = try await promiseView(call)
        guard let act = PromiseAct(rawValue: call.parameters["act"] ?? "") else {
            throw Stray.notFound
        }
        return try await self.act(
            call, on: { try act.day($0) },
            { id in
                .promise(
                    view.kase.id,
                    try act.command(on: promise.id, arrival: ArrivalID(id.text), call))
            },
            done: (path: "\(view.href)/promises/\(promise.id)", key: act.done),
            again: { try await self.promise($0) })
    }

    func confirmArrival(_ call: Call) async throws -> Answer {
        let (view, promise) = try await promiseView(call)
        let arrival = try call.id("arrival", ArrivalID.self)
        return try await act(
            call,
            { _ in
                .promise(
                    view.kase.id, .confirm(promise.id, arrival, note: call.form["note"]))
            },
            done: (path: "\(view.href)/promises/\(promise.id)", key: "done.promise-confirmed"),
            again: { try await self.promise($0) })
    }

    /// A case and one of its promises, as the reader may know of it.
    func promiseView(_ call: Call) async throws -> (CaseView, Promise) {
        let view = try await caseView(call)
        let id = try call.id("promise", PromiseID.self)
        let seen = view.kase.promises(seenBy: view.actor)
        guard let promise = seen.first(where: { $0.id == id }) else { throw Stray.notFound }
        return (view, promise)
    }
}

extension PromiseAct {
    /// Key of the words that say it was done.
    var done: String {
        switch self {
        case .arrive: "done.promise-arrived"
        case .use: "done.promise-used"
        case .block: "done.promise-stuck"
        case .free: "done.promise-unstuck"
        case .change: "done.promise-changed"
        case .release: "done.promise-released"
        }
    }
}
