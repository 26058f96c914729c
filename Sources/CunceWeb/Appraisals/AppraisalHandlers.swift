import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// One appraisal. For whoever has no right it does not exist.
extension Site {
    func appraisal(_ call: Call) async throws -> Answer {
        let (view, read) = try await readAppraisal(call)
        let words = view.words(call, texts)
        let facts = AppraisalFacts(read: read, words: words)
        let isOwn = read.right == .own
        return try page(
            "appraisal",
            AppraisalPage(
                shell: shell(call, title: words.title(read)),
                upward: TextLink(
                    text: words.say(isOwn ? "record.title" : "appraisal.title"),
                    href: (isOwn ? Route.record : Route.appraisals).pattern),
                kind: read.scheme.map { words.label($0.label) } ?? "",
                status: words.status(read), facts: facts.facts + noPost(read.right, call),
                linesTitle: words.say("appraisal.lines"), lines: facts.lines, sum: facts.sum,
                steps: facts.steps,
                forms: AppraisalForms(
                    read: read, hand: view.hand, making: UpwardForms(call: call, texts: texts),
                    words: words
                ).all), call)
    }

    func stepAppraisal(_ call: Call) async throws -> Answer {
        let (_, read) = try await readAppraisal(call)
        let id = read.key.file
        let name = call.parameters["act"] ?? ""
        let step = try AppraisalStep(act: name, read, call)
        // Decided, it is there for the person and the office only.
        let isLast = name == "decide" && read.right == .part
        let back = isLast ? Route.week.pattern : "/appraisals/\(id)"
        return try await act(
            call, on: { $0.form.has("day") ? try $0.day("day") : $0.today },
            { _ in .appraisal(id, try step.command()) },
            done: (path: back, key: step.done),
            again: { try await appraisal($0) })
    }

    private func readAppraisal(
        _ call: Call
    ) async throws -> (view: AppraisalsView, read: ReadAppraisal) {
        let id = try call.id("file", FileID.self)
        let view = try await appraisalsView(call) { keys in
            [try FileKey.find(id, on: keys)].compactMap(\.self)
        }
        guard let read = view.appraisals.first else { throw Stray.notFound }
        try await noteReading(of: read.key, under: read.right, call)
        return (view, read)
    }
}

extension AppraisalsView {
    var hand: PersonnelAction.Hand {
        PersonnelAction.Hand(person: reader.person, actor: reader.actor)
    }
}
