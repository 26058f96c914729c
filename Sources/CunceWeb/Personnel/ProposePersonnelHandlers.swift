import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Proposing a step of the ladder, or giving a reminder.
extension Site {
    func newPersonnel(_ call: Call) async throws -> Answer {
        let asked = try await proposing(call)
        return try page("personnel-new", asked.page(shell(call, title: asked.title)), call)
    }

    func proposePersonnel(_ call: Call) async throws -> Answer {
        let asked = try await proposing(call)
        let id = FileID(try call.commandID().text)
        // A rule is named only where it was found to hold for the post.
        let trigger = asked.proposed?.trigger.key
        return try await act(
            call,
            { _ in
                guard let rung = asked.rung, let post = asked.post,
                    let person = asked.seats.seats[post]?.holder
                else { throw FieldComplaint(field: "post", key: "refusal.form.choose") }
                if trigger == nil, !call.form["trigger"].isEmpty, call.form["ground"].isEmpty {
                    throw FieldComplaint(
                        field: "ground", key: "refusal.personnel.rule-does-not-hold")
                }
                if asked.running != nil {
                    throw FieldComplaint(
                        field: "post", key: "refusal.personnel.already-runs")
                }
                return .action(
                    id,
                    .propose(
                        .init(
                            person: person, post: post, rung: rung.key,
                            ground: try call.optionalChoice("ground", GroundKey.self),
                            trigger: trigger,
                            facts: call.form["facts"],
                            evidence: call.form["evidence"],
                            isPartyMember: call.form["member"] == "yes",
                            confirms: call.form["confirms"] == "yes",
                            checker: try call.optionalChoice("checker", PostID.self),
                            decider: try call.optionalChoice("decider", PostID.self))))
            }, done: (path: asked.after(id), key: "done.personnel-proposed"),
            again: { try await newPersonnel($0) })
    }

    /// - Throws: `notFound` for whoever may propose nothing.
    private func proposing(_ call: Call) async throws -> ProposePersonnel {
        guard let actor = try call.fileReader().actor else { throw Stray.notFound }
        let programme = try await installedProgramme()
        let (today, cache) = (call.today, store.cache)
        let (seats, posts) = try await read { connection in
            (
                try PersonnelSeats.read(programme, on: today, connection: connection),
                try PostLabels.now(programme, cache: cache, on: connection)
            )
        }
        let known = try await personnelList(call) { try FileKey.list(.action, on: $0) }
        let asked = ProposePersonnel(
            seats: seats, actor: actor, call: call, proposals: known.proposals,
            files: known.files.filter { $0.right == .office },
            words: PersonnelWords(posts: posts, call: call, texts: texts))
        guard !asked.rungs.isEmpty else { throw Stray.notFound }
        return asked
    }
}

/// Makes the page that proposes a step.
struct ProposePersonnel {
    let seats: PersonnelSeats
    let actor: Actor
    let call: Call
    /// What the rules of the programme propose today.
    let proposals: [PersonnelProposals.One]
    /// Steps the reader keeps the files of.
    let files: [PersonnelFile]
    let words: PersonnelWords

    /// The same step for the same post that is not over; a reminder may be given again.
    var running: PersonnelFile? {
        guard let rung, !rung.isGivenAtOnce, let post,
            let holder = seats.seats[post]?.holder
        else { return nil }
        return files.first {
            !$0.isOver && $0.key.post == post && $0.key.person == holder
                && $0.action.proposal?.value.rung == rung.key
        }
    }

    /// Posts the reader may propose it for, as far as there is somebody to decide.
    private func subjects(of rung: Rung) -> [PostID] {
        seats.subjects(of: rung, for: actor).filter { post in
            rung.isGivenAtOnce
                || !seats.deciders(of: rung, over: post, but: [actor.person]).isEmpty
        }
    }

    var title: String { words.say("personnel.new-title") }

    var rungs: [Rung] {
        (seats.programme.rules.ladder?.rungs ?? []).filter {
            !seats.subjects(of: $0, for: actor).isEmpty
        }
    }

    private func asked(_ name: String) -> String {
        call.form.has(name) ? call.form[name] : call.query[name]
    }

    var rung: Rung? { rungs.first { $0.key.text == asked("rung") } }

    /// Where it leads once it is proposed. What is given at once is over at once: whoever gave it
    /// without keeping the files would find no page.
    func after(_ id: FileID) -> String {
        rung?.isGivenAtOnce == true && actor.standing != .organisationOffice
            ? Route.personnel.pattern : "/personnel/\(id)"
    }

    var post: PostID? {
        guard let rung else { return nil }
        return subjects(of: rung).first { $0.text == asked("post") }
    }

    /// What a rule proposes for the post, where the form was reached from it.
    var proposed: PersonnelProposals.One? {
        proposals.first {
            $0.trigger.key.text == asked("trigger") && $0.rung.key == rung?.key && $0.post == post
        }
    }

    func asksForGround(_ rung: Rung) -> Bool { rung.deed != .talk && rung.deed != .preference }

    func page(_ shell: ShellModel) -> ProposePersonnelPage {
        let rung = rung
        return ProposePersonnelPage(
            shell: shell,
            back: TextLink(
                text: words.say("personnel.title"), href: Route.personnel.pattern),
            rungs: call.select(
                "rung", choose + rungs.map { ($0.key.text, label($0.label)) },
                initial: asked("rung")),
            posts: rung.map { rung in
                call.select(
                    "post",
                    choose
                        + subjects(of: rung).map { ($0.text, place($0)) },
                    initial: asked("post"))
            }, note: note, form: form)
    }

    private var choose: [(value: String, label: String)] {
        [(value: "", label: words.say("common.choose"))]
    }

    /// Where no ground is chosen, the rule that proposes the step is it.
    private var noGround: [(value: String, label: String)] {
        guard let proposed else { return choose }
        return [
            (
                value: "",
                label: words.say("personnel.by-rule", ["rule": label(proposed.trigger.label)])
            )
        ]
    }

    private func label(_ label: Label) -> String { label.text(in: call.language) }

    private func place(_ post: PostID) -> String { words.post(post) }

    /// What is heard when, and what the step leaves untouched.
    private var note: String? {
        guard let rung else { return nil }
        guard let post, let seat = seats.seats[post] else {
            return rung.endsPost ? words.say("personnel.note-elected") : nil
        }
        var parts: [String] = []
        if running != nil { parts.append(words.say("refusal.personnel.already-runs")) }
        if let proposed {
            parts.append(
                words.say(
                    "personnel.note-rule",
                    [
                        "rule": label(proposed.trigger.label),
                        "clause": "\(proposed.clause.file):\(proposed.clause.line)",
                    ]))
        }
        parts.append(
            rung.isGivenAtOnce
                ? words.say("personnel.note-at-once")
                : words.say(
                    rung.heard == .beforeTheDecision
                        ? "personnel.note-heard-first" : "personnel.note-heard-in-talk"))
        let others = seats.seats.values.filter {
            $0.holder == seat.holder && $0.post != post && seat.holder != nil
        }.map(\.post).sorted()
        if rung.endsPost, !others.isEmpty {
            parts.append(
                words.say(
                    "personnel.note-others",
                    [
                        "posts": others.map(words.post)
                            .joined(separator: words.say("common.list-comma"))
                    ]))
        }
        return parts.joined(separator: call.language == .zh ? "" : " ")
    }

    private var form: UpwardForm? {
        guard let rung, let post, running == nil else { return nil }
        let making = UpwardForms(call: call, texts: words.texts)
        let people = Set([actor.person] + [seats.seats[post]?.holder].compactMap(\.self))
        var fields: [UpwardForms.Asked] = [
            .hidden("rung", rung.key.text), .hidden("post", post.text),
            .hidden("trigger", proposed?.trigger.key.text ?? ""),
            .select(
                "ground", "field.ground",
                noGround + grounds(of: rung).map { ($0.key.text, label($0.label)) },
                required: asksForGround(rung) && proposed == nil),
            .area("facts", "field.facts"),
            .area("evidence", "personnel.evidence", required: false),
        ]
        if rung.isForPartyMembers {
            fields.append(
                .boxes("member", "personnel.member", [("yes", words.say("personnel.member-yes"))]))
        }
        if !rung.isGivenAtOnce {
            fields += [
                .select(
                    "checker", "field.checker",
                    choose + seats.checkers(over: post, but: people).map { ($0.text, place($0)) }),
                .select(
                    "decider", "field.decider",
                    choose
                        + seats.deciders(of: rung, over: post, but: people)
                        .map { ($0.text, place($0)) }),
            ]
        }
        fields.append(
            .boxes("confirms", "field.confirms", [("yes", words.say("personnel.confirm"))]))
        return making.form(
            Route.newPersonnel.pattern, "personnel.propose",
            hint: proposed != nil
                ? "personnel.ground-hint-rule"
                : rung.deed == .talk ? "personnel.ground-hint-talk" : "personnel.ground-hint",
            fields)
    }

    private func grounds(of rung: Rung) -> [Ground] {
        (seats.programme.rules.ladder?.grounds ?? []).filter {
            rung.grounds.isEmpty || rung.grounds.contains($0.key)
        }
    }
}
