import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 排查: every village of a round as the rules answer, and the stages to the list.
extension Site {
    func screening(_ call: Call) async throws -> Answer {
        let report = try await screeningReport(call)
        let answers = WarningMaking(
            pack: report.programme, view: try await adoptionView(call), isForm: false, call: call,
            texts: texts)
        return try page(
            "screening",
            ScreeningMaking(
                report: report, answer: answers.said, actor: try call.actor(), call: call,
                texts: texts
            ).page(self), call)
    }

    func stageForm(_ call: Call) async throws -> Answer {
        let report = try await screeningReport(call)
        let stage = try stage(call, report)
        return try page(
            "screening-stage",
            StageMaking(
                report: report, stage: stage, actor: try call.actor(), call: call, texts: texts
            )
            .page(self), call)
    }

    func recordStage(_ call: Call) async throws -> Answer {
        let report = try await screeningReport(call)
        let stage = try stage(call, report)
        let texts = texts
        return try await act(
            call, on: { try $0.day("day") },
            { id in
                .screening(
                    report.round.id,
                    .record(
                        .init(
                            stage: stage.key, examined: try call.optionalCount("examined"),
                            found: try call.optionalCount("found"),
                            villages: report.passed(
                                call.form.all("villages"), id, texts, call.language),
                            basis: call.form["basis"], reason: call.form["reason"])))
            },
            done: (
                path: "/rounds/\(report.round.id)/screening#stages", key: "done.stage-recorded"
            ),
            again: { try await stageForm($0) })
    }

    /// - Throws: `Stray.notFound` where there is no such round, or none the reader may know of.
    private func screeningReport(_ call: Call) async throws -> ScreeningReport {
        let actor = try call.actor()
        let id = try call.id("round", RoundID.self)
        let day = try call.askedDay("on") ?? call.today
        guard day <= call.today else { throw ReportRefusal.liesAhead(day) }
        let (programmes, calendar, cache) = (desk.programmes, desk.calendar, store.cache)
        let report = try await read {
            try ScreeningReport.read(
                id, for: actor, on: day, calendar: calendar,
                programme: { round in
                    guard let pack = programmes.pack(of: round) else {
                        throw Refusal.request(
                            .packMissing(key: round.pack, version: round.packVersion))
                    }
                    return pack
                }, cache: cache, on: $0)
        }
        guard let report else { throw Stray.notFound }
        return report
    }

    private func stage(_ call: Call, _ report: ScreeningReport) throws -> FunnelStage {
        let key = try call.id("stage", FunnelStageKey.self)
        let funnel = report.programme.rules.screening?.funnel ?? []
        guard let stage = funnel.first(where: { $0.key == key && $0.work != .decide }) else {
            throw Stray.notFound
        }
        return stage
    }
}

extension Call {
    /// A whole number typed into a form, or nothing.
    fileprivate func optionalCount(_ name: String) throws(FieldComplaint) -> Int? {
        let typed = form[name].trimmingSpace()
        guard !typed.isEmpty else { return nil }
        guard let count = Int(typed) else {
            throw FieldComplaint(field: name, key: "refusal.screening.not-a-count")
        }
        return count
    }
}

extension ScreeningReport {
    /// Chosen villages, each with an id of its own and what the rules found as its grounds.
    ///
    /// - Parameter command: the form's id: sent twice, it makes the same ones.
    fileprivate func passed(
        _ codes: [String], _ command: CommandID, _ texts: Texts, _ language: Language
    ) -> [ScreeningCommand.Passed] {
        villages.filter { codes.contains($0.row.code) }.map { village in
            let screening = village.answer.map {
                VillageScreening(answer: $0, programme: programme, day: day)
            }
            return ScreeningCommand.Passed(
                village.row.id, as: CaseID("\(command)-\(village.row.id.number)"),
                grounds: screening?.grounds(texts, in: language) ?? "")
        }
    }
}
