import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Pay of a period drawn up: every post of the scheme that was chosen.
extension Site {
    func newPay(_ call: Call) async throws -> Answer {
        let asked = try await drawing(call)
        return try page("appraisal-new", asked.page(shell(call, title: asked.title)), call)
    }

    func drawPay(_ call: Call) async throws -> Answer {
        let asked = try await drawing(call)
        return try await beginAll(
            call, among: asked.free, done: "done.pay-drawn", words: asked.words,
            make: { try asked.command($0) }, again: { try await newPay($0) })
    }

    private func drawing(_ call: Call) async throws -> DrawPay {
        let view = try await appraisalsView(call) {
            try FileKey.list(.pay, on: $0) + FileKey.list(.appraisal, on: $0)
        }
        guard view.isOffice, view.town != nil else { throw Stray.notFound }
        return DrawPay(
            view: view, programmes: desk.programmes, call: call, words: view.words(call, texts))
    }
}

/// Makes the page on which pay is drawn up.
struct DrawPay {
    let view: AppraisalsView
    let programmes: Programmes
    let call: Call
    let words: AppraisalWords

    var title: String { words.say("pay.new") }

    private var schemes: [FixedSchemes.Fixed] {
        view.schemes.current.filter { $0.key.kind == .pay && $0.key.town == view.town }
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

    private var scheme: PayScheme? {
        programme?.rules.pay.first { $0.key.text == fixed?.key.scheme }
    }

    /// Posts whose pay waits for its approval: drawn up anew, it takes the place of what waits.
    private var drawn: Set<PostID> {
        guard let fixed, let scheme else { return [] }
        return Set(
            view.pays.filter {
                $0.drawn.scheme == scheme.key && $0.drawn.period == fixed.key.period
                    && $0.file.stage == .drawn
            }.map(\.key.post))
    }

    /// Whether an appraisal that its pay waits for is not decided yet.
    private func isUndecided(_ post: PostID) -> Bool {
        guard let fixed, let scheme, let programme, let role = view.roster.posts[post]?.role
        else { return false }
        let decided = view.appraisals.filter { $0.key.post == post && $0.file.stage == .decided }
        return scheme.awaited(of: role, in: programme.rules, for: fixed.key.period)
            .contains { appraisal, period in
                !decided.contains {
                    $0.opened.scheme == appraisal.key && $0.opened.period == period
                }
            }
    }

    /// Who is not in the list, and why.
    private var leftOut: String? {
        guard let fixed, let scheme else { return nil }
        let waiting = free.filter { !ready.contains($0) }
        let undecided =
            waiting.isEmpty
            ? nil
            : words.say(
                "pay.undecided",
                [
                    "posts": waiting.map { words.named($0, in: fixed.key.period, of: view) }
                        .joined(separator: words.say("common.list-comma"))
                ])
        let parts = [undecided, view.leftOut(of: fixed.key.period, scheme.roles, words)]
            .compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: call.language == .zh ? "" : " ")
    }

    /// Those whose pay can be worked out: drawn up already, or with every grade decided.
    private var ready: [PostID] {
        let drawn = drawn
        return free.filter { drawn.contains($0) || !isUndecided($0) }
    }

    private func named(_ post: PostID, isDrawn: Bool) -> String {
        let name = words.named(post, in: fixed?.key.period, of: view)
        return isDrawn ? words.say("pay.post-drawn", ["post": name]) : name
    }

    /// Held posts of the scheme in the town whose pay is not approved yet.
    var free: [PostID] {
        guard let fixed, let scheme else { return [] }
        let approved = Set(
            view.pays.filter {
                $0.drawn.scheme == scheme.key && $0.drawn.period == fixed.key.period
                    && $0.file.stage == .approved
            }.map(\.key.post))
        return view.roster.posts.values.filter {
            scheme.roles.contains($0.role) && !approved.contains($0.id)
                && $0.held(on: fixed.key.period.last) != nil
        }.map(\.id).filter { post in
            view.seats.seat(post).map { seat in
                view.reader.actor.map { seat.path.hasPrefix($0.path) } ?? false
            } ?? false
        }.sorted()
    }

    func page(_ shell: ShellModel) -> BeginPage {
        BeginPage(
            shell: shell, what: words.say("pay.new-what"),
            back: TextLink(text: words.say("appraisal.title"), href: Route.appraisals.pattern),
            action: Route.newPay.pattern,
            schemes: call.select(
                "scheme",
                choose + schemes.map { ("\($0.at.entry)", words.title($0, programmes)) },
                initial: asked("scheme")),
            note: schemes.isEmpty
                ? words.say("pay.no-schemes")
                : fixed != nil && free.isEmpty ? words.say("pay.all-drawn") : leftOut,
            form: fixed == nil || ready.isEmpty ? nil : form)
    }

    private var choose: [(value: String, label: String)] {
        [(value: "", label: words.say("common.choose"))]
    }

    private var form: UpwardForm {
        let drawn = drawn
        let posts: [(value: String, label: String)] = ready.map { post in
            (post.text, named(post, isDrawn: drawn.contains(post)))
        }
        let facts = askedFacts
        var fields: [UpwardForms.Asked] = [
            .hidden("scheme", asked("scheme")),
            // What is told for one post is told for one post alone.
            facts.isEmpty
                ? .boxes("posts", "pay.posts", posts)
                : .select("posts", "pay.posts", choose + posts),
            .select(
                "approver", "pay.approver",
                choose + approvers.map { ($0.text, words.post($0)) }),
        ]
        for line in scheme?.lines ?? [] where line.payer == nil {
            fields.append(
                UpwardForms.Asked.line("payer-\(line.key)", "field.payer", required: false)
                    .asking(words.say("pay.payer-of", ["line": words.label(line.label)])))
        }
        for (fact, period) in facts {
            guard let programme else { continue }
            let name = [words.fact(fact, programme), period.map { words.period($0, programme) }]
                .compactMap(\.self).joined(separator: " ")
            fields += [
                UpwardForms.Asked.line(
                    "fact-\(field(fact, period))", "appraisal.value", required: false
                ).asking(name),
                UpwardForms.Asked.line(
                    "evidence-\(field(fact, period))", "field.evidence", required: false
                )
                .asking(words.say("pay.evidence-of", ["fact": name])),
            ]
        }
        return UpwardForms(call: call, texts: words.texts).form(
            Route.newPay.pattern, "pay.draw-posts", does: "pay.draw", hint: "pay.draw-hint", fields)
    }

    private var askedFacts: [(fact: FactKey, period: Period?)] {
        guard let fixed, let programme else { return [] }
        return scheme?.asked(in: programme.rules, for: fixed.key.period) ?? []
    }

    /// Names a fact in a form; one told for several periods has a field for each.
    private func field(_ fact: FactKey, _ period: Period?) -> String {
        let isOne = askedFacts.filter { $0.fact == fact }.count == 1
        return isOne
            ? fact.text
            : [fact.text, period?.description].compactMap(\.self)
                .joined(separator: "-")
    }

    private var approvers: [PostID] {
        view.roster.posts.keys.sorted().filter { post in
            guard let seat = view.seats.seat(post), seat.sitter != nil,
                let actor = view.reader.actor, actor.path.hasPrefix(seat.path)
            else { return false }
            return [.secretary, .countyLeader, .countyOffice].contains(seat.standing)
        }
    }

    func command(_ post: PostID) throws -> (FileID) -> Command {
        guard let fixed, let scheme,
            let holder = view.roster.posts[post]?.held(on: fixed.key.period.last)
        else { throw FieldComplaint(field: "posts", key: "refusal.form.choose") }
        let draft = PayCommand.DrawDraft(
            person: holder, post: post, scheme: scheme.key, period: fixed.key.period,
            town: fixed.key.town, approver: try call.optionalChoice("approver", PostID.self),
            payers: scheme.lines.map {
                .init(line: $0.key, name: call.form["payer-\($0.key)"])
            },
            facts: askedFacts.map { fact, period in
                .init(
                    fact: fact, period: period, value: call.form["fact-\(field(fact, period))"],
                    evidence: call.form["evidence-\(field(fact, period))"])
            })
        return { .pay($0, .draw(draft)) }
    }
}
