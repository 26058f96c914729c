import CunceDomain
import CunceReports
import CunceStore

/// 诊断: problems by dimension, and handing the diagnosis in.
extension Site {
    func problemForm(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        return try page(
            "problem-new",
            ProblemPage(
                shell: shell(view, call, title: texts.say("problem.title", in: call.language)),
                view: view, call: call, texts: texts), call)
    }

    func recordProblem(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        return try await act(
            call,
            { id in
                .diagnosis(
                    view.kase.id,
                    .recordProblem(try ProblemTyped.read(call, as: ProblemID(id.text))))
            },
            done: (path: "\(view.href)/problems", key: "done.problem-recorded"),
            again: { try await problemForm($0) })
    }

    func findClear(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        guard let dimension = Dimension(rawValue: call.parameters["dimension"] ?? "") else {
            throw Stray.notFound
        }
        return try await act(
            call, { _ in .diagnosis(view.kase.id, .findClear(dimension, note: call.form["note"])) },
            done: (path: "\(view.href)/problems", key: "done.dimension-clear"),
            again: { try await problemForm($0) })
    }

    func submitDiagnosis(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        return try await act(
            call, { _ in .diagnosis(view.kase.id, .submit) },
            done: (path: view.villageHref, key: "done.diagnosis-submitted"),
            again: { try await problemForm($0) })
    }
}

/// A problem as it was typed into the form.
enum ProblemTyped {
    static func read(
        _ call: Call, as id: ProblemID
    ) throws(FieldComplaint) -> DiagnosisCommand.ProblemDraft {
        guard let dimension = Dimension(rawValue: call.form["dimension"]) else {
            throw FieldComplaint(field: "dimension", key: "refusal.form.choose")
        }
        let type = try call.choice("type", ProblemTypeKey.self)
        guard let severity = Int(call.form["severity"]).flatMap(Severity.init(rawValue:)) else {
            throw FieldComplaint(field: "severity", key: "refusal.form.choose")
        }
        return .init(
            id: id, dimension: dimension, type: type.text, title: call.form["title"],
            severity: severity, since: try since(call), evidence: call.form["evidence"],
            cause: call.form["cause"], voices: try voices(call))
    }

    /// A year, a month or a day; the first day of what was named.
    private static func since(_ call: Call) throws(FieldComplaint) -> CivilDate? {
        let typed = call.form["since"].trimmingSpace()
        if typed.isEmpty { return nil }
        guard let day = RoughDay.read(typed) else {
            throw FieldComplaint(field: "since", key: "problem.since-wrong")
        }
        return day
    }

    private static func voices(_ call: Call) throws(FieldComplaint) -> Int? {
        let typed = call.form["voices"].trimmingSpace()
        if typed.isEmpty { return nil }
        guard let count = Int(typed) else {
            throw FieldComplaint(field: "voices", key: "refusal.diagnosis.voices-out-of-range")
        }
        return count
    }
}
