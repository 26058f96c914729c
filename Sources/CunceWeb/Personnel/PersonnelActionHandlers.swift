import CunceDesk
import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore

/// One step of the ladder: what it is, what happened, what can be done. For whoever has no right
/// it does not exist.
extension Site {
    func personnelAction(_ call: Call) async throws -> Answer {
        let view = try await personnelView(call)
        let words = PersonnelWords(posts: view.posts, call: call, texts: texts)
        let facts = PersonnelFacts(file: view.file, words: words)
        let forms = PersonnelForms(
            file: view.file, seats: view.seats, hand: view.hand,
            making: UpwardForms(call: call, texts: texts), words: words)
        let isOwn = view.file.right == .own
        let back = isOwn ? Route.record : Route.personnel
        return try page(
            "matter",
            MatterPage(
                shell: shell(call, title: words.title(view.file)),
                upward: TextLink(
                    text: words.say(isOwn ? "record.title" : "personnel.title"),
                    href: back.pattern), kind: words.rung(view.file),
                words: words.post(view.file.key.post), status: words.status(view.file),
                facts: facts.facts + noPost(view.file.right, call), steps: facts.steps,
                forms: forms.all,
                papers: PersonnelPaper.those(of: view.file).map { paper in
                    TextLink(
                        text: paper.title(of: view.file, in: call.language),
                        href: "/personnel/\(view.file.key.file)/papers/\(paper).docx")
                }), call)
    }

    /// `notice.docx`: a paper of the step as a file for word processors, made for this answer.
    func personnelPaper(_ call: Call) async throws -> Answer {
        let view = try await personnelView(call)
        let parts = (call.parameters["paper"] ?? "").split(separator: ".")
        guard parts.count == 2, parts[1] == "docx",
            let kind = PersonnelPaper(rawValue: String(parts[0])),
            let paper = PersonnelPaperWriting(
                file: view.file, posts: view.posts, language: call.language
            ).paper(kind)
        else { throw Stray.notFound }
        return .download(
            MadeFile(
                inMemory: try PaperDOCX.bytes(paper), name: "\(paper.title).docx",
                type: PaperDOCX.type))
    }

    func stepPersonnel(_ call: Call) async throws -> Answer {
        let view = try await personnelView(call)
        let id = view.file.key.file
        let step = try PersonnelStep(act: call.parameters["act"] ?? "", call)
        return try await act(
            call, on: { _ in try step.day() }, { _ in .action(id, try step.command()) },
            done: (path: "/personnel/\(id)", key: step.done),
            again: { try await personnelAction($0) })
    }

    /// - Throws: `notFound` for a file the reader may not know of, as for one there is not.
    private func personnelView(_ call: Call) async throws -> PersonnelView {
        let reader = try call.fileReader()
        let id = try call.id("file", FileID.self)
        guard let key = try await store.keys.read({ try FileKey.find(id, on: $0) }),
            key.kind == .action
        else { throw Stray.notFound }
        let (programmes, cache, today) = (desk.programmes, store.cache, call.today)
        let installed = try await installedProgramme()
        let view = try await read { connection in
            guard
                let file = try PersonnelFiles.read(
                    [key], for: reader, on: today, programmes: { programmes.pack($0, $1) },
                    cache: cache, on: connection
                ).first
            else { throw Stray.notFound }
            return PersonnelView(
                file: file,
                seats: try PersonnelSeats.read(
                    file.programme ?? installed, on: today, connection: connection),
                posts: try PostLabels.now(installed, cache: cache, on: connection),
                hand: PersonnelAction.Hand(person: reader.person, actor: reader.actor))
        }
        try await noteReading(of: view.file.key, under: view.file.right, call)
        return view
    }
}

/// A step of the ladder with who sits where.
struct PersonnelView: Sendable {
    let file: PersonnelFile
    let seats: PersonnelSeats
    let posts: PostLabels
    let hand: PersonnelAction.Hand
}

extension Call {
    /// Who reads sealed files: whoever is signed in, under a post or none.
    func fileReader() throws -> FileAccess.Reader {
        guard let session = visitor.session else { throw Stray.notSignedIn }
        return FileAccess.Reader(person: session.person, actor: visitor.actor)
    }
}
