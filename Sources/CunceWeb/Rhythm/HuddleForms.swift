import CunceDomain
import CunceReports
import CunceStore

extension HuddleAbsence {
    init(_ absence: Huddle.Absence, _ view: RoundView, _ call: Call, _ texts: Texts) {
        let entry = absence.at.entry
        self.init(
            who: view.label(of: absence.post, in: call.language),
            reason: absence.reason.isEmpty ? nil : absence.reason,
            entry: TextLink(
                text: texts.say("entry.number", in: call.language, ["number": "\(entry)"]),
                href: "/entries/\(entry)"))
    }
}

extension AbsenceForm {
    /// - Parameter absent: those noted already, who are not offered again.
    init(
        _ action: String, absent: [Huddle.Absence], _ view: RoundView, _ call: Call,
        _ texts: Texts
    ) {
        let own = call.own(action)
        let noted = Set(absent.map(\.post))
        self.init(
            form: call.formWithQuery(action),
            post: own.select(
                "post",
                [("", texts.say("common.choose", in: call.language))]
                    + view.expected.filter { !noted.contains($0.id) }.map {
                        ($0.id.text, view.label(of: $0.id, in: call.language))
                    }), reason: own.field("reason"))
    }
}

extension TopicForm {
    init(_ week: ISOWeek, _ view: RoundView, _ call: Call, _ texts: Texts) {
        let action = "/rounds/\(view.round.id)/weeks/\(week)/topics"
        let own = call.own(action)
        self.init(
            form: call.formWithQuery(action), topic: own.field("topic"),
            village: own.select(
                "village",
                [("", texts.say("huddle.no-village", in: call.language))]
                    + view.facts.villages.map { ($0.village.code, $0.village.name) }))
    }
}

extension RoundView {
    /// Posts that meet weekly: the town's leaders, its office and whoever is resident in a
    /// village. Supporters and village cadres come when they are asked.
    var expected: [PostRow] {
        workers.filter { post in
            switch programme.role(post.role)?.standing {
            case .secretary, .organisationOffice, .linkedLeader, .areaSecretary,
                .residentCadre, .workGroup:
                facts.division.path.ids.last == post.division
            default: false
            }
        }
    }
}
