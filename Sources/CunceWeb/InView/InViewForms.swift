import CunceDomain
import CunceReports
import CunceStore

/// The forms about people kept in view.
struct InViewForms {
    let call: Call
    let words: InViewWords

    private var making: UpwardForms { UpwardForms(call: call, texts: words.texts) }

    private var choose: [(value: String, label: String)] {
        [(value: "", label: words.say("common.choose"))]
    }

    func agree(_ view: InViewList) -> UpwardForm {
        let inOrder = view.programme.inOrder(Array(view.posts.posts.values))
        let open = inOrder.filter {
            view.programme.role($0.role)?.kind.canBeAdjusted ?? false
        }
        let held = inOrder.filter { $0.holder != nil }
        let aims = InViewEvent.Aim.allCases.map {
            (value: $0.rawValue, label: words.say("in-view.aim-\($0.rawValue)"))
        }
        let consents = InViewEvent.Consent.allCases.map {
            (value: $0.rawValue, label: words.say("in-view.consent-\($0.rawValue)"))
        }
        let none = (value: "", label: words.say("in-view.holder-none"))
        let holders = [none] + held.map { (value: $0.id.text, label: words.post($0.id)) }
        let places = view.places.map { (value: $0.code, label: $0.name) }
        let posts = open.map { (value: $0.id.text, label: words.post($0.id)) }
        let fields: [UpwardForms.Asked] = [
            .select("aim", "in-view.aim", choose + aims),
            .line("name", "field.person-name"),
            .select("holder", "in-view.holder", holders, required: false),
            .select("division", "field.division", choose + places),
            .select("post", "in-view.post", choose + posts, required: false),
            .area("skills", "field.skills"),
            .select("consent", "field.consent", choose + consents),
            .line("proof", "field.proof"),
            .boxes("confirms", "field.confirms", [("yes", words.say("in-view.confirm"))]),
        ]
        return making.form(
            Route.keepInView.pattern, "in-view.new", does: "in-view.agree",
            hint: "in-view.new-what", fields)
    }

    func all(_ file: InViewFile) -> [UpwardForm] {
        let href = "/in-view/\(file.key.file)"
        let isOwn = file.right == .own
        let withdraw = making.form(
            "\(href)/withdraw", isOwn ? "in-view.withdraw-own" : "in-view.withdraw",
            hint: "in-view.withdraw-hint", isWarn: true,
            [
                .boxes(
                    "confirms", "field.confirms",
                    [
                        (
                            "yes",
                            words.say(
                                isOwn ? "in-view.withdraw-confirm-own" : "in-view.withdraw-confirm")
                        )
                    ])
            ])
        // Without a post nobody acts here: then it is said on paper to the office.
        guard !isOwn else { return call.visitor.actor == nil ? [] : [withdraw] }
        var forms = [
            making.form("\(href)/offer", "in-view.offer", [.area("words", "field.words")]),
            making.form("\(href)/step", "in-view.step", [.area("words", "field.words")]),
            making.form(
                "\(href)/describe", "in-view.describe",
                [.area("skills", "field.skills", file.view.skills)]),
        ]
        if file.view.outcome == nil {
            let whats = InViewEvent.TookUp.What.allCases.map {
                (value: $0.rawValue, label: words.say("in-view.took-\($0.rawValue)"))
            }
            forms.append(
                making.form(
                    "\(href)/take-up", "in-view.take-up",
                    [
                        .select("what", "in-view.took-what", choose + whats),
                        .area("words", "field.words"),
                    ]))
        }
        return forms + [withdraw]
    }
}
