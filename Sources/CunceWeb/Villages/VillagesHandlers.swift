import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Finding a village 各村.
extension Site {
    func villages(_ call: Call) async throws -> Answer {
        let actor = try call.actor()
        let part = call.query["part"].trimmingSpace()
        let cache = store.cache
        let found = try await read { connection in
            try VillagesFound.read(part, for: actor, cache, on: connection)
        }
        let title = texts.say("villages.title", in: call.language)
        let stages = call.visitor.programme?.words.stages
        return try page(
            "villages",
            VillagesPage(
                shell: shell(
                    call, title: title, current: .villages, search: call.query["part"]),
                action: "/villages", part: FieldModel(name: "part", value: call.query["part"]),
                isAsked: !part.isEmpty, found: found.villages.count, known: found.known,
                shown: found.villages.count, isCut: found.isCut,
                results: found.villages.map { village in
                    VillageResult(
                        name: village.row.name, href: "/villages/\(village.row.code)",
                        code: village.row.code,
                        path: village.above.map(\.name).joined(separator: " / "),
                        stage: village.stage.map { stage in
                            StatusMark(
                                mark: stage == .closed ? "ver" : "doing",
                                text: stages?[stage].text(in: call.language) ?? stage.rawValue)
                        })
                },
                importHref: Access.mayAnywhere(actor, do: .importDivisions)
                    ? "/divisions/import" : nil,
                factsHref: Access.may(actor, do: .see, at: Place(path: actor.path))
                    ? "/facts" : nil,
                publicHref: Route.villagersPages.admits(call.visitor) ? "/villagers" : nil,
                watchHref: Access.seesTown(actor) ? "/watch" : nil), call)
    }
}
