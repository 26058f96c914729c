import CunceDomain
import CunceReports
import CunceStore

/// 项目: what is built or set up against a problem, with its money and its milestones.
extension Site {
    func projects(_ call: Call) async throws -> Answer {
        let view = try await caseViewOnItsDay(call)
        let title = texts.say("projects.title", in: call.language)
        return try page(
            "projects",
            ProjectsPage(
                shell: shell(view, call, title: title), view: view, call: call, texts: texts),
            call)
    }

    func openProject(_ call: Call) async throws -> Answer {
        let view = try await caseView(call)
        return try await act(
            call,
            { id in
                .project(
                    view.kase.id,
                    .open(
                        .init(
                            id: ProjectID(id.text),
                            problem: try call.choice("problem", ProblemID.self),
                            title: call.form["title"], budget: try call.money("budget"),
                            starts: try call.day("starts"))))
            },
            done: (path: "\(view.href)/projects", key: "done.project-opened"),
            again: { try await projects($0) })
    }

    func project(_ call: Call) async throws -> Answer {
        let view = try await caseViewOnItsDay(call)
        let id = try call.id("project", ProjectID.self)
        guard let project = view.kase.projects.project(id) else { throw Stray.notFound }
        let moment = Moment.end(of: call.asOf ?? call.today)
        let told = try await read { connection in
            try TimelineEntry.read(
                Set(project.entries), of: StreamName.of(view.kase.id), until: moment,
                on: connection)
        }
        let making = ProjectMaking(
            project: project, view: view, told: told, call: call, texts: texts)
        return try page("project", making.page(shell(view, call, title: project.title)), call)
    }

    func changeProject(_ call: Call) async throws -> Answer {
        guard let act = ProjectAct(rawValue: call.parameters["act"] ?? "") else {
            throw Stray.notFound
        }
        return try await changeProject(call, done: act.done) { project, id in
            try act.command(on: project, as: id, call)
        }
    }

    func changeProjectPart(_ call: Call) async throws -> Answer {
        guard let act = ProjectPartAct(rawValue: call.parameters["act"] ?? ""),
            let part = call.parameters["part"]
        else { throw Stray.notFound }
        return try await changeProject(call, done: act.done) { project, _ in
            try act.command(on: project, part: part, call)
        }
    }

    private func changeProject(
        _ call: Call, done key: String,
        _ make: (ProjectID, CommandID) throws -> ProjectCommand
    ) async throws -> Answer {
        let view = try await caseView(call)
        let id = try call.id("project", ProjectID.self)
        guard view.kase.projects.project(id) != nil else { throw Stray.notFound }
        return try await act(
            call, { .project(view.kase.id, try make(id, $0)) },
            done: (path: "\(view.href)/projects/\(id)", key: key),
            again: { try await project($0) })
    }
}
