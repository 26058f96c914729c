import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 人才储备: people who agreed to be kept in view, for the organisation office.
extension Site {
    func inView(_ call: Call) async throws -> Answer {
        let view = try await inViewList(call)
        guard let actor = call.visitor.actor, actor.standing == .organisationOffice else {
            throw Stray.notFound
        }
        let files = view.files.filter { $0.right == .office }
        try await noteReading(of: files.map { ($0.key, $0.right) }, call)
        let words = InViewWords(posts: view.posts, call: call, texts: texts)
        return try page(
            "kept",
            KeptPage(
                shell: shell(call, title: words.say("in-view.title")),
                what: words.say("in-view.what"),
                sections: InViewEvent.Aim.allCases.map { aim in
                    PersonnelSection(
                        id: aim.rawValue, title: words.say("in-view.list-\(aim.rawValue)"),
                        empty: words.say("in-view.none-\(aim.rawValue)"),
                        lines: files.filter { $0.view.agreement?.value.aim == aim }
                            .map(words.line))
                }, forms: [InViewForms(call: call, words: words).agree(view)]), call)
    }

    func keepInView(_ call: Call) async throws -> Answer {
        guard call.visitor.actor?.standing == .organisationOffice else { throw Stray.notFound }
        let view = try await inViewList(call)
        let id = FileID(try call.commandID().text)
        return try await act(
            call,
            { _ in
                let holder = try call.optionalChoice("holder", PostID.self)
                let person = holder.flatMap { view.posts.posts[$0]?.holder }
                let place = call.form["division"]
                guard let division = view.places.first(where: { $0.code == place })?.id else {
                    throw FieldComplaint(field: "division", key: "refusal.form.choose")
                }
                let aim = try call.pick("aim", InViewEvent.Aim.self)
                let post = try call.optionalChoice("post", PostID.self)
                let name = call.form["name"]
                // Whoever withdraws must not stay in view by a second file.
                let isKept = view.files.contains { file in
                    guard file.key.file != id, let said = file.view.agreement?.value,
                        said.aim == aim, aim == .returning || said.post == post
                    else { return false }
                    return file.key.person == person
                        || person == nil && said.division == division
                            && said.name == name.trimmingSpace()
                }
                guard !isKept else {
                    throw FieldComplaint(field: "name", key: "refusal.in-view.kept-already")
                }
                return .inView(
                    id,
                    .agree(
                        .init(
                            person: person ?? PersonID(id.text), name: name,
                            division: division, aim: aim, post: post,
                            consent: try call.pick("consent", InViewEvent.Consent.self),
                            proof: call.form["proof"], skills: call.form["skills"],
                            confirms: call.form["confirms"] == "yes")))
            }, done: (path: "/in-view/\(id)", key: "done.in-view-agreed"),
            again: { try await inView($0) })
    }

    func onePersonInView(_ call: Call) async throws -> Answer {
        let (file, view) = try await inViewFile(call)
        let words = InViewWords(posts: view.posts, call: call, texts: texts)
        let isOwn = file.right == .own
        return try page(
            "matter",
            MatterPage(
                shell: shell(call, title: words.title(file)),
                upward: TextLink(
                    text: words.say(isOwn ? "record.title" : "in-view.title"),
                    href: (isOwn ? Route.record : Route.inView).pattern),
                kind: words.aim(file), words: file.view.agreement?.value.name ?? "",
                status: words.status(file),
                facts: words.facts(file, view) + noPost(file.right, call),
                steps: words.steps(file),
                forms: InViewForms(call: call, words: words).all(file)), call)
    }

    func stepInView(_ call: Call) async throws -> Answer {
        let (file, _) = try await inViewFile(call)
        let id = file.key.file
        let act = call.parameters["act"] ?? ""
        if act == "withdraw" { return try await withdrawConsent(file, call) }
        guard let step = InViewStep(rawValue: act) else { throw Stray.notFound }
        return try await self.act(
            call, { _ in .inView(id, try step.command(call)) },
            done: (path: "/in-view/\(id)", key: step.done),
            again: { try await onePersonInView($0) })
    }

    private func withdrawConsent(_ file: InViewFile, _ call: Call) async throws -> Answer {
        let back = file.right == .own ? Route.record : Route.inView
        return try await act(
            call,
            { _ in
                guard call.form["confirms"] == "yes" else {
                    throw FieldComplaint(field: "confirms", key: "refusal.form.choose")
                }
                return .forgetting(.withdrawConsent(file.key.file))
            }, done: (path: back.pattern, key: "done.consent-withdrawn"),
            again: { try await onePersonInView($0) })
    }

    /// - Throws: `notFound` for a file the reader may not know of, as for one there is not.
    private func inViewFile(_ call: Call) async throws -> (InViewFile, InViewList) {
        let id = try call.id("file", FileID.self)
        let view = try await inViewList(call)
        guard let file = view.files.first(where: { $0.key.file == id }) else {
            throw Stray.notFound
        }
        try await noteReading(of: file.key, under: file.right, call)
        return (file, view)
    }

    func inViewList(_ call: Call) async throws -> InViewList {
        let reader = try call.fileReader()
        let found = try await store.keys.read { try FileKey.list(.view, on: $0) }
        let cache = store.cache
        let installed = try await installedProgramme()
        return try await read { connection in
            var places: [DivisionRow] = []
            if let actor = reader.actor, actor.standing == .organisationOffice,
                let id = DivisionPath(actor.path).ids.last,
                let own = try DivisionByID.find(id, on: connection)
            {
                places = [own] + (try DivisionChildren.list(of: own.id, on: connection))
            }
            return InViewList(
                files: try InViewFiles.read(found, for: reader, cache: cache, on: connection),
                posts: try PostLabels.now(installed, cache: cache, on: connection),
                programme: installed, places: places)
        }
    }
}

/// The people in view somebody may know of.
struct InViewList: Sendable {
    let files: [InViewFile]
    let posts: PostLabels
    let programme: Programme
    /// The office's own division and those right below it.
    let places: [DivisionRow]
}
