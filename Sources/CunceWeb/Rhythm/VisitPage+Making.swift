import CunceDomain
import CunceReports
import CunceStore

extension VisitPage {
    /// - Parameter own: the reader's post, which goes along unless unticked.
    init(
        shell: ShellModel, places: VisitPlaces, noRound: NoRound?, call: Call, texts: Texts,
        own: PostID
    ) {
        let chosen = call.form.has("village") ? call.form["village"] : call.query["village"]
        // Who has one village is not asked which.
        let place = places.place(chosen) ?? (places.all.count == 1 ? places.all.first : nil)
        let language = call.language
        var villages = places.all.map { (value: $0.key, label: $0.label) }
        if place == nil || villages.isEmpty {
            villages.insert(("", texts.say("common.choose", in: language)), at: 0)
        }
        let shown = place.map { [$0] } ?? places.all
        self.init(
            shell: shell, form: call.formModel("/visits/new"),
            village: call.select("village", villages, initial: place?.key ?? ""),
            day: call.field("day", call.today.description), saw: call.field("text"),
            about: call.grouped(
                "about", empty: texts.say("visit.about-none", in: language),
                places.all.compactMap { Self.group($0, texts, language) },
                initial: call.query["about"]),
            people: call.boxes(
                "participants",
                Self.people(of: shown, own).map {
                    ($0.text, places.posts.text($0, in: language))
                }, initial: [own.text]),
            asked: call.field("ask"), files: Self.files(call, texts),
            noRound: noRound, hasVillages: !places.all.isEmpty,
            cancelHref: place.map { "/villages/\($0.village.code)" } ?? "/")
    }

    /// Browsers do not give back files with a form that was refused.
    private static func files(_ call: Call, _ texts: Texts) -> FieldModel {
        let isLost = call.route.method == .post && !call.upload.files.isEmpty
        return FieldModel(
            name: "files", value: "",
            complaint: isLost ? texts.say("attachment.choose-again", in: call.language) : nil)
    }

    /// The open problems and tasks of one village.
    private static func group(
        _ place: VisitPlaces.One, _ texts: Texts, _ language: Language
    ) -> (label: String, options: [(value: String, label: String)])? {
        let problems = place.kase.diagnosis.problems.filter(\.isOpen).map { problem in
            (
                value: "problem:\(problem.id)",
                label: texts.say("visit.about-problem", in: language, ["title": problem.title])
            )
        }
        let tasks = place.kase.tasks.all.filter {
            $0.state != .dropped && $0.state != .verified && place.kase.stands($0)
        }
        .map { task in
            (
                value: "task:\(task.id)",
                label: texts.say("visit.about-task", in: language, ["title": task.title])
            )
        }
        let options = problems + tasks
        return options.isEmpty ? nil : (place.label, options)
    }

    /// The reader first, then those linked to the villages.
    private static func people(of places: [VisitPlaces.One], _ own: PostID) -> [PostID] {
        var people = [own]
        for place in places {
            for holding in place.kase.links.holdings
            where holding.until == nil && !people.contains(holding.post) {
                people.append(holding.post)
            }
        }
        return people
    }
}
