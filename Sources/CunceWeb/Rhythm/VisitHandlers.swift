import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 记一笔: what was seen in a village.
extension Site {
    func visitForm(_ call: Call) async throws -> Answer {
        let call = try await withWordsTakenBack(call)
        let places = try await visitPlaces(call)
        return try page(
            "visit-new",
            VisitPage(
                shell: shell(
                    call, title: texts.say("visit.title", in: call.language),
                    place: places.town),
                places: places, noRound: places.hasRound ? nil : try await noRound(call),
                call: call,
                texts: texts, own: try call.actor().post), call)
    }

    func recordVisit(_ call: Call) async throws -> Answer {
        let places = try await visitPlaces(call)
        let own = try call.actor().post
        let recorded = try await act(
            call, on: { try $0.day("day") },
            { id in
                guard let place = places.place(call.form["village"]) else {
                    throw FieldComplaint(field: "village", key: "refusal.form.choose")
                }
                let about = try VisitAbout(call.form["about"], of: place.kase)
                let went = call.form.all("participants").compactMap { PostID(checking: $0) }
                // Whoever writes it down stands first.
                let ordered = went.filter { $0 == own } + went.filter { $0 != own }
                return .visit(
                    place.kase.id,
                    .record(
                        .init(
                            id: VisitID(id.text), text: call.form["text"],
                            problem: about.problem, task: about.task, ask: call.form["ask"],
                            participants: ordered)))
            },
            done: (path: places.href(call.form["village"]), key: "done.visit-recorded"),
            again: { try await visitForm($0) })
        guard case .redirect = recorded, !call.upload.files.isEmpty,
            let place = places.place(call.form["village"])
        else { return recorded }
        return try await attachToVisit(call, place.kase.id)
    }

    /// The visit is written by now; a file that is refused is said and takes nothing with it.
    private func attachToVisit(_ call: Call, _ kase: CaseID) async throws -> Answer {
        let id = try call.commandID()
        let subject = AttachmentSubject.visit(VisitID(id.text))
        let outcome = try await attaching(
            call, CommandID("\(id)-a"), to: subject, of: kase, on: try call.day("day"))
        guard !outcome.complaints.isEmpty, let view = try await caseView(kase, try call.actor())
        else {
            // The photographs hang on the visit by now: it can only be withdrawn after them.
            return .redirect(to: "/villages/\(call.form["village"])?done=done.visit-recorded")
        }
        let saved = texts.say("attachment.visit-saved", in: call.language)
        return try await attachmentsPage(again(call, view, subject, outcome, saved: saved), view)
    }

    /// The words of a visit that was just taken back come into the form again.
    private func withWordsTakenBack(_ call: Call) async throws -> Call {
        guard call.route == .visitForm, let number = Int(call.query["draft"]) else { return call }
        let actor = try call.actor()
        let taken = try await read { try VisitTakenBack.read(number, of: actor, on: $0) }
        guard let taken else { return call }
        var call = call
        call.form = taken.form
        return call
    }

    private func visitPlaces(_ call: Call) async throws -> VisitPlaces {
        let actor = try call.actor()
        let today = call.today
        let programmes = desk.programmes
        let cache = store.cache
        return try await read {
            try VisitPlaces.read(for: actor, today: today, programmes, cache, on: $0)
        }
    }
}

/// What a visit is about: a problem, a task, or neither.
struct VisitAbout: Equatable, Sendable {
    let problem: ProblemID?
    let task: TaskID?

    /// Reads `problem:ID`, `task:ID` or nothing.
    init(_ chosen: String, of kase: Case) throws(FieldComplaint) {
        let parts = chosen.split(separator: ":", maxSplits: 1).map(String.init)
        problem = parts.count == 2 && parts[0] == "problem" ? ProblemID(checking: parts[1]) : nil
        task = parts.count == 2 && parts[0] == "task" ? TaskID(checking: parts[1]) : nil
        if let problem, kase.diagnosis.problem(problem) == nil {
            throw FieldComplaint(field: "about", key: "refusal.visit.unknown-problem")
        }
        if let task, kase.tasks.task(task) == nil {
            throw FieldComplaint(field: "about", key: "refusal.visit.unknown-task")
        }
    }
}
