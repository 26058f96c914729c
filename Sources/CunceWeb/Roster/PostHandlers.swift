import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// One post: who is on it, who stands in, what is open 岗位.
extension Site {
    func postPage(_ call: Call) async throws -> Answer {
        let view = try await postView(call)
        let making = PostMaking(view: view, call: call, texts: texts)
        let title = view.report.posts.text(view.report.post.id, in: call.language)
        return try page(
            "post",
            making.page(
                shell(call, title: title, place: view.town, current: .responsibility)), call)
    }

    /// Somebody new, or the holder of another post.
    func takePost(_ call: Call) async throws -> Answer {
        var call = call
        let view = try await postView(call)
        let post = view.report.post
        do {
            let id = try call.commandID()
            let from = try call.day("from")
            let filling = try call.filling()
            let person: PersonID
            if call.form["person"].isEmpty {
                person = PersonID("\(id)-person")
                let name = view.report.posts.text(post.id, in: .zh)
                try await submit(
                    id, "1", by: view.actor,
                    .registerPerson(
                        person, name: String(name.prefix(TextLimit.line)), contact: ""))
            } else {
                person = try holder(call.form["person"], view)
            }
            try await submit(
                id, "2", by: view.actor, .roster(.takePost(post.id, person, from: from, filling)))
            return .redirect(to: "/posts/\(post.id)?done=done.post-taken")
        } catch let complaint as FieldComplaint {
            complain(
                Notice(.unprocessable, complaint.key, field: complaint.field), in: &call)
        } catch let refusal as Refusal {
            complain(refusal.notice, in: &call)
        }
        return try await postPage(call)
    }

    func leavePost(_ call: Call) async throws -> Answer {
        let post = try await postView(call).report.post.id
        return try await act(
            call, { _ in .roster(.leavePost(post, until: try call.day("until"))) },
            done: (path: "/posts/\(post)", key: "done.post-left"),
            again: { try await postPage($0) })
    }

    func nameActing(_ call: Call) async throws -> Answer {
        let view = try await postView(call)
        let post = view.report.post.id
        return try await act(
            call,
            { _ in
                .roster(
                    .nameActing(
                        post, try holder(call.form["person"], view),
                        from: try call.day("from"), until: try call.day("until"),
                        reason: call.form["reason"]))
            },
            done: (path: "/posts/\(post)", key: "done.acting-named"),
            again: { try await postPage($0) })
    }

    func endActing(_ call: Call) async throws -> Answer {
        let post = try await postView(call).report.post.id
        return try await act(
            call,
            { _ in
                .roster(
                    .endActing(
                        post, from: try call.day("from"), until: try call.day("until"),
                        reason: call.form["reason"]))
            },
            done: (path: "/posts/\(post)", key: "done.acting-ended"),
            again: { try await postPage($0) })
    }

    /// The person on the post that was chosen: people choose posts, never persons.
    private func holder(
        _ chosen: String, _ view: PostView
    ) throws(FieldComplaint) -> PersonID {
        guard let id = PostID(checking: chosen), let holder = view.report.posts.posts[id]?.holder
        else { throw FieldComplaint(field: "person", key: "refusal.form.choose") }
        return holder
    }
}
