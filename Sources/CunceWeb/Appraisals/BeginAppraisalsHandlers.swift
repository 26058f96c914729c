import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Files of a period begun at once: every post of the scheme that was chosen.
extension Site {
    func newAppraisals(_ call: Call) async throws -> Answer {
        let asked = try await beginning(call)
        return try page("appraisal-new", asked.page(shell(call, title: asked.title)), call)
    }

    func openAppraisals(_ call: Call) async throws -> Answer {
        let asked = try await beginning(call)
        return try await beginAll(
            call, among: asked.free, done: "done.appraisal-opened", words: asked.words,
            make: { try asked.command($0) },
            again: { try await newAppraisals($0) })
    }

    /// One command for each post, whose id comes from the form's: sent again, it is the same deed.
    ///
    /// Both ids come from the post as well: the key of a refused file stays, those before it are
    /// done, and the form comes back with other posts.
    func beginAll(
        _ call: Call, among free: [PostID], done: String, words: AppraisalWords,
        make: (PostID) throws -> (FileID) -> Command,
        again: (Call) async throws -> Answer
    ) async throws -> Answer {
        let base = try call.commandID()
        let ticked = call.form.all("posts").map { PostID($0) }
        let posts = ticked.filter(free.contains)
        var last = posts.last
        for (place, post) in posts.dropLast().enumerated() {
            do {
                let id =
                    CommandID(checking: "\(base)-\(post)") ?? CommandID("\(base)-\(place + 1)")
                _ = try await desk.submit(
                    CunceDesk.Request(
                        id: id, actor: try call.actor(), happenedOn: call.today,
                        command: try make(post)(Self.file(of: post, base))))
            } catch is Refusal {
                // Asked once more below, where its words find their place on the form; those
                // before it are done and gone from the list.
                last = post
                break
            }
        }
        let asked = last
        return try await act(
            call,
            { id in
                guard let asked else {
                    // Somebody was quicker, or the page was sent again from an older one.
                    throw FieldComplaint(
                        field: "posts",
                        key: ticked.allSatisfy { $0.text.isEmpty }
                            ? "refusal.form.choose" : "refusal.appraisal.posts-done")
                }
                return try make(asked)(Self.file(of: asked, id))
            }, done: (path: Route.appraisals.pattern, key: done),
            again: { refused in
                guard let asked else { return try await again(refused) }
                return try await again(Self.naming(words.post(asked), in: refused, words))
            })
    }

    private static func file(of post: PostID, _ form: CommandID) -> FileID {
        FileID(checking: "\(form)-\(post)") ?? FileID(form.text)
    }

    /// What is wrong, with the post it is wrong with: of many, it is one that was refused.
    private static func naming(_ post: String, in call: Call, _ words: AppraisalWords) -> Call {
        guard let said = call.complaints.general else { return call }
        var call = call
        call.complaints.general = words.say(
            "personnel.talk-line", ["label": post, "text": said])
        return call
    }

    private func beginning(_ call: Call) async throws -> BeginAppraisals {
        let view = try await appraisalsView(call) { try FileKey.list(.appraisal, on: $0) }
        guard view.isOffice, view.town != nil else { throw Stray.notFound }
        return BeginAppraisals(
            view: view, programmes: desk.programmes, call: call, words: view.words(call, texts))
    }
}

/// Makes the page on which appraisals of a period begin.
struct BeginAppraisals {
    let view: AppraisalsView
    let programmes: Programmes
    let call: Call
    let words: AppraisalWords

    var title: String { words.say("appraisal.new") }

    /// Fixed for the reader's town.
    private var schemes: [FixedSchemes.Fixed] {
        view.schemes.current.filter { $0.key.kind == .appraisal && $0.key.town == view.town }
    }

    private func asked(_ name: String) -> String {
        call.form.has(name) ? call.form[name] : call.query[name]
    }

    private var fixed: FixedSchemes.Fixed? {
        schemes.first { "\($0.at.entry)" == asked("scheme") }
    }

    private var programme: Programme? {
        fixed.flatMap { programmes.pack($0.pack, $0.packVersion) }
    }

    private var scheme: Appraisal? {
        fixed.flatMap { programme?.rules.appraisal(AppraisalKey($0.key.scheme)) }
    }

    /// Held posts of the scheme in the town, without a file for the period yet.
    var free: [PostID] {
        guard let fixed, let scheme else { return [] }
        let begun = Set(
            view.appraisals.filter {
                $0.opened.scheme == scheme.key && $0.opened.period == fixed.key.period
            }.map(\.key.post))
        return view.roster.posts.values.filter {
            scheme.roles.contains($0.role) && !begun.contains($0.id)
                && holder(of: $0, in: fixed.key.period) != nil
        }.map(\.id).filter { post in
            view.seats.seat(post).map { seat in
                view.reader.actor.map { seat.path.hasPrefix($0.path) } ?? false
            } ?? false
        }.sorted()
    }

    /// Whoever holds the post; of a period that is over, whoever held it at its end.
    private func holder(of post: Post, in period: Period) -> PersonID? {
        call.today > period.last ? post.held(on: period.last) : post.holder
    }

    func page(_ shell: ShellModel) -> BeginPage {
        BeginPage(
            shell: shell, what: words.say("appraisal.new-what"),
            back: TextLink(text: words.say("appraisal.title"), href: Route.appraisals.pattern),
            action: Route.newAppraisals.pattern,
            schemes: call.select(
                "scheme",
                choose + schemes.map { ("\($0.at.entry)", words.title($0, programmes)) },
                initial: asked("scheme")),
            note: schemes.isEmpty
                ? words.say("appraisal.no-schemes")
                : fixed != nil && free.isEmpty ? words.say("appraisal.all-begun") : leftOut,
            form: fixed == nil || free.isEmpty ? nil : form)
    }

    private var choose: [(value: String, label: String)] {
        [(value: "", label: words.say("common.choose"))]
    }

    private var leftOut: String? {
        guard let fixed, let scheme else { return nil }
        return view.leftOut(of: fixed.key.period, scheme.roles, words)
    }

    private var form: UpwardForm {
        let leaders: [(value: String, label: String)] = self.leaders.map {
            ($0.text, words.post($0))
        }
        var fields: [UpwardForms.Asked] = [
            .hidden("scheme", asked("scheme")),
            .boxes(
                "posts", "appraisal.posts",
                free.map { ($0.text, words.named($0, in: fixed?.key.period, of: view)) }),
            .select("assessor", "field.assessor", choose + leaders),
            .select("reviewer", "appraisal.reviewer", choose + leaders),
            .select(
                "decider", "appraisal.decider",
                choose + deciders.map { ($0.text, words.post($0)) }),
        ]
        for rating in scheme?.ratings ?? [] {
            let name = programme.map { words.fact(rating.fact, $0) } ?? rating.fact.text
            fields.append(
                UpwardForms.Asked.select(
                    "rater-\(rating.fact)", "field.raters",
                    choose + raters.map { ($0.text, words.post($0)) }
                ).asking(words.say("appraisal.rater-of", ["item": name])))
        }
        return UpwardForms(call: call, texts: words.texts).form(
            Route.newAppraisals.pattern, "appraisal.new-posts", does: "appraisal.begin",
            hint: "appraisal.begin-hint", fields)
    }

    private func sitting(_ isMeant: (PersonnelAction.Surroundings.Seat) -> Bool) -> [PostID] {
        view.roster.posts.keys.sorted().filter { post in
            guard let seat = view.seats.seat(post), seat.sitter != nil,
                let actor = view.reader.actor,
                seat.path.hasPrefix(actor.path) || actor.path.hasPrefix(seat.path)
            else { return false }
            return isMeant(seat)
        }
    }

    private var leaders: [PostID] { sitting(PersonnelAction.mayCheck) }

    private var deciders: [PostID] {
        sitting { [.secretary, .countyLeader, .countyOffice].contains($0.standing) }
    }

    /// Whoever leads or is linked; a village does not rate itself.
    private var raters: [PostID] {
        sitting {
            PersonnelAction.mayCheck($0) || [.residentCadre, .workGroup].contains($0.standing)
        }
    }

    func command(_ post: PostID) throws -> (FileID) -> Command {
        guard let fixed, let scheme,
            let holder = view.roster.posts[post].flatMap({ holder(of: $0, in: fixed.key.period) })
        else {
            throw FieldComplaint(field: "posts", key: "refusal.form.choose")
        }
        let draft = AppraisalCommand.OpenDraft(
            person: holder, post: post, scheme: scheme.key, period: fixed.key.period,
            town: fixed.key.town, assessor: try call.optionalChoice("assessor", PostID.self),
            reviewer: try call.optionalChoice("reviewer", PostID.self),
            decider: try call.optionalChoice("decider", PostID.self),
            raters: try scheme.ratings.compactMap { rating in
                try call.optionalChoice("rater-\(rating.fact)", PostID.self).map {
                    AppraisalEvent.Rater(fact: rating.fact, post: $0)
                }
            })
        return { .appraisal($0, .open(draft)) }
    }
}
