import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// 履职经历: trainings, and how posts were left, for the organisation office.
extension Site {
    func service(_ call: Call) async throws -> Answer {
        guard call.visitor.actor?.standing == .organisationOffice else { throw Stray.notFound }
        let view = try await serviceList(call)
        let files = view.files.filter { $0.right == .office }
        try await noteReading(of: files.map { ($0.key, $0.right) }, call)
        let words = ServiceWords(posts: view.posts, call: call, texts: texts)
        let lists: [(id: String, states: Set<ServiceFile.State>)] = [
            ("leaving", [.leaving]), ("left", [.left, .stays]), ("trained", [.trained]),
        ]
        return try page(
            "kept",
            KeptPage(
                shell: shell(call, title: words.say("service.title")),
                what: words.say("service.what"),
                sections: lists.map { list in
                    PersonnelSection(
                        id: list.id, title: words.say("service.list-\(list.id)"),
                        empty: words.say("service.none"),
                        lines: files.filter { list.states.contains($0.file.state) }
                            .map(words.line))
                }, forms: ServiceForms(call: call, words: words).begin(view)), call)
    }

    func beginService(_ call: Call) async throws -> Answer {
        guard call.visitor.actor?.standing == .organisationOffice else { throw Stray.notFound }
        let view = try await serviceList(call)
        let id = FileID(try call.commandID().text)
        return try await act(
            call,
            { _ in
                let post = try call.choice("post", PostID.self)
                guard let holder = view.posts.posts[post]?.holder else {
                    throw FieldComplaint(field: "post", key: "refusal.form.choose")
                }
                if call.parameters["act"] == "training" {
                    return .service(
                        id,
                        .train(
                            .init(
                                person: holder, post: post, title: call.form["title"],
                                from: try call.day("from"), until: try call.day("until"),
                                words: call.form["words"])))
                }
                return .service(
                    id,
                    .beginLeaving(
                        .init(
                            // What the post is in law is looked up when it is written.
                            person: holder, post: post, kind: .party,
                            way: try call.pick("way", LeavingWay.self),
                            words: call.form["words"]),
                        confirms: call.form["confirms"] == "yes"))
            },
            done: (
                path: "/service/\(id)",
                key: call.parameters["act"] == "training"
                    ? "done.service-trained" : "done.service-begun"
            ),
            again: { try await service($0) })
    }

    func serviceFile(_ call: Call) async throws -> Answer {
        let (file, view) = try await oneServiceFile(call)
        let words = ServiceWords(posts: view.posts, call: call, texts: texts)
        let isOwn = file.right == .own
        return try page(
            "matter",
            MatterPage(
                shell: shell(call, title: words.title(file)),
                upward: TextLink(
                    text: words.say(isOwn ? "record.title" : "service.title"),
                    href: (isOwn ? Route.record : Route.service).pattern),
                kind: words.kind(file), words: words.post(file.key.post),
                status: words.status(file), facts: words.facts(file) + noPost(file.right, call),
                steps: words.steps(file),
                forms: isOwn ? [] : ServiceForms(call: call, words: words).all(file)), call)
    }

    func stepService(_ call: Call) async throws -> Answer {
        let (file, _) = try await oneServiceFile(call)
        let id = file.key.file
        let step = try ServiceStep(act: call.parameters["act"] ?? "")
        return try await act(
            call, { _ in .service(id, try step.command(call)) },
            done: (path: "/service/\(id)", key: step.done),
            again: { try await serviceFile($0) })
    }

    /// - Throws: `notFound` for a file the reader may not know of, as for one there is not.
    private func oneServiceFile(_ call: Call) async throws -> (ReadServiceFile, ServiceList) {
        let id = try call.id("file", FileID.self)
        let view = try await serviceList(call)
        guard let file = view.files.first(where: { $0.key.file == id }) else {
            throw Stray.notFound
        }
        try await noteReading(of: file.key, under: file.right, call)
        return (file, view)
    }

    func serviceList(_ call: Call) async throws -> ServiceList {
        let reader = try call.fileReader()
        let found = try await store.keys.read { try FileKey.list(.service, on: $0) }
        let cache = store.cache
        let installed = try await installedProgramme()
        return try await read { connection in
            let posts = try PostLabels.now(installed, cache: cache, on: connection)
            let paths = try PostPaths.read(Set(posts.posts.keys), on: connection)
            let held = posts.posts.values.filter { post in
                guard let actor = reader.actor, let holder = post.holder,
                    let standing = installed.role(post.role)?.standing,
                    // Whoever helps from outside, or only runs the installation, has no service.
                    standing != .supporter, standing != .administrator
                else { return false }
                return holder != actor.person && FileAccess.keeps(actor, at: paths[post.id] ?? "")
            }
            return ServiceList(
                files: try ServiceFiles.read(found, for: reader, cache: cache, on: connection),
                posts: posts, held: installed.inOrder(Array(held)))
        }
    }

    /// What was recorded of the reader's own service.
    func serviceSection(_ call: Call) async throws -> PersonnelSection {
        let view = try await serviceList(call)
        let words = ServiceWords(posts: view.posts, call: call, texts: texts)
        return PersonnelSection(
            id: "service", title: words.say("service.title"),
            empty: words.say("record.no-service"),
            lines: view.files.filter { $0.right == .own }.map(words.line))
    }
}

/// The service files somebody may know of, and posts whose holders one may write about.
struct ServiceList: Sendable {
    let files: [ReadServiceFile]
    let posts: PostLabels
    let held: [PostRow]
}
