import CunceDomain
import CunceReports
import CunceStore

/// Recording a tour, what it cost, what was learnt, what comes home.
extension TourMaking {
    private var participants: [(value: String, label: String)] {
        let near = Set(view.facts.division.path.ids + view.facts.villages.map(\.village.id))
        return view.programme.inOrder(
            view.facts.posts.posts.values.filter {
                near.contains($0.division) && $0.holder != nil
                    && view.programme.role($0.role).map(mayTravel) ?? false
            }
        ).map { ($0.id.text, view.label(of: $0.id, in: language)) }
    }

    /// Those who work in villages; whoever keeps the system or sits above the town does not go.
    private func mayTravel(_ role: Role) -> Bool {
        role.standing != .administrator && !role.standing.isAbove
            && role.standing != .supporter
    }

    private var mayKeep: Bool {
        view.round.closed == nil && Access.mayAnywhere(view.actor, do: .keepTours)
    }

    /// Whoever does not run the programme writes down what they went on themselves.
    private var keepsOwnOnly: Bool {
        !Access.may(
            view.actor, do: .keepTours, at: Place(path: view.facts.division.path.text))
    }

    var record: UpwardForm? {
        guard mayKeep else { return nil }
        let today = call.today.description
        return UpwardForms(call: call, texts: texts).form(
            "\(view.href)/tours", "tours.record", does: "tours.record-do",
            hint: keepsOwnOnly ? "tours.record-own-hint" : "tours.record-hint",
            [
                .line("place", "tours.place"),
                .day("from", "links.from", today), .day("until", "links.end-on", today),
                .boxes(
                    "participants", "field.participants", participants,
                    initial: keepsOwnOnly ? view.actor.post.text : ""),
                .line("aim", "field.aim", required: false),
                .line("amount", "field.amount", required: false),
                .line("payer", "field.payer", required: false),
                .area("learnt", "field.learnt", required: false),
            ])
    }

    func forms(_ tour: Tour) -> [UpwardForm] {
        let place = Place(
            path: view.facts.division.path.text, involved: Set(tour.participants))
        guard view.round.closed == nil, Access.may(view.actor, do: .keepTours, at: place) else {
            return []
        }
        let making = UpwardForms(call: call, texts: texts)
        let href = "\(view.href)/tours/\(tour.id)"
        let villages = view.facts.villages.filter {
            Access.may(
                view.actor, do: .addTask,
                at: Place(path: $0.village.path.text, involved: $0.involved))
        }
        var forms = [
            making.form(
                "\(href)/learnt", "tours.learnt", does: "tours.learnt-do",
                [.area("learnt", "field.learnt", tour.learnt)]),
            making.form(
                "\(href)/pay", "tours.pay", does: "tours.pay-do",
                [.line("amount", "field.amount"), .line("payer", "field.payer")]),
        ]
        if !villages.isEmpty {
            forms.insert(
                making.form(
                    "\(href)/adopt", "tours.adopt", does: "tours.adopt-do",
                    hint: "tours.adopt-hint",
                    [
                        .select(
                            "village", "field.village",
                            [("", say("common.choose"))]
                                + villages.map { ($0.village.code, $0.village.name) }),
                        .line("title", "tours.task"),
                        .select(
                            "owner", "field.owner",
                            [("", say("common.choose"))]
                                + view.workers.map {
                                    ($0.id.text, view.label(of: $0.id, in: language))
                                }),
                        .day("due", "field.due", call.today.adding(days: 30).description),
                    ]), at: 0)
        }
        let tasks = linkable(tour)
        if !tasks.isEmpty {
            forms.append(
                making.form(
                    "\(href)/link", "tours.link", does: "tours.link-do",
                    [.select("task", "field.task", [("", say("common.choose"))] + tasks)]))
        }
        return forms
    }

    /// Tasks of the round's villages that are not tied to this tour.
    private func linkable(_ tour: Tour) -> [(value: String, label: String)] {
        let tied = Set(tour.adopted.map(\.task))
        return view.facts.villages.flatMap { village in
            village.known.tasks.filter { $0.state != .dropped && !tied.contains($0.id) }.map {
                ($0.id.text, "\(village.village.name) · \(Shortened.text($0.title, to: 40))")
            }
        }
    }
}
