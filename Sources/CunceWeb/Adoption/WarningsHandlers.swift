import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// The lawful-use warnings of a pack, and answering for them by name 合法使用提示.
extension Site {
    func warnings(_ call: Call) async throws -> Answer {
        try await warningsPage(call, try namedPack(call))
    }

    /// Every reason that was typed is an answer; what was left open stays open.
    func acceptWarnings(_ call: Call) async throws -> Answer {
        let pack = try namedPack(call)
        return try await act(
            call,
            { _ in
                .adoption(
                    .accept(
                        pack: pack.key.text, version: pack.version,
                        pack.warningIDs.compactMap { warning in
                            let reason = call.form[WarningMaking.field(warning)]
                            return reason.trimmingSpace().isEmpty
                                ? nil : .init(warning, reason: reason)
                        }))
            },
            done: (path: WarningMaking.href(of: pack), key: "done.warnings-accepted"),
            again: { try await warningsPage($0, pack) })
    }

    func withdrawAcceptance(_ call: Call) async throws -> Answer {
        let pack = try namedPack(call)
        let view = try await adoptionView(call)
        let asked = view.adoption.accepted(of: pack.key.text).keys.first {
            WarningMaking.name($0) == call.form["warning"]
        }
        return try await act(
            call,
            { _ in
                guard let asked else { throw Refusal.adoption(.notAccepted) }
                return .adoption(
                    .withdraw(pack: pack.key.text, asked, reason: call.form["reason"]))
            },
            done: (path: WarningMaking.href(of: pack), key: "done.acceptance-withdrawn"),
            again: { try await warningsPage($0, pack) })
    }

    /// The pack an address names.
    private func namedPack(_ call: Call) throws -> Programme {
        let (key, version) = (call.parameters["key"] ?? "", call.parameters["version"] ?? "")
        guard let pack = desk.programmes.pack(key, version) else { throw Stray.notFound }
        return pack
    }

    private func warningsPage(_ call: Call, _ pack: Programme) async throws -> Answer {
        let view = try await adoptionView(call)
        let making = WarningMaking(
            pack: pack, view: view, isForm: true, call: call, texts: texts)
        let (open, answered) = (making.open, making.answered)
        let say = { (key: String, values: [String: String]) in
            texts.say(key, in: call.language, values)
        }
        let count = open.count + answered.count
        return try page(
            "warnings",
            WarningsPage(
                shell: shell(call, title: say("warnings.title", [:])),
                form: view.mayAdopt && !open.isEmpty
                    ? call.formModel(WarningMaking.href(of: pack)) : nil,
                pack: "\(pack.title.text(in: call.language)) \(pack.version)",
                line: count == 0
                    ? say("warnings.none", [:])
                    : say("warnings.count", ["count": "\(count)", "open": "\(open.count)"]),
                open: open, answered: answered, hasAnswered: !answered.isEmpty,
                isClear: count == 0,
                who: view.mayAdopt || open.isEmpty ? nil : say("warnings.who", [:])), call)
    }
}
