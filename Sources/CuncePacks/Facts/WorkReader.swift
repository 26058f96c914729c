import CunceDomain

/// The parts of a facts file that tell of responsibility: the round, links, deeds, excuses,
/// instruments, days worked.
struct WorkReader {
    static let names = ["round", "links", "done", "excused", "issued", "calendar"]

    private let programme: Programme
    private let keys: PackKeys
    private let roles: [SubjectKey: RoleKey]
    private let kinds: [SubjectKey: UnitKindKey]
    private let passing: PassingOver

    /// - Parameters units, posts: those of the same file.
    init(
        _ programme: Programme, _ keys: PackKeys, units: [FactBook.Unit], posts: [FactBook.Post],
        _ passing: PassingOver
    ) {
        self.programme = programme
        self.keys = keys
        self.passing = passing
        kinds = Dictionary(units.map { ($0.key, $0.kind) }) { first, _ in first }
        roles = Dictionary(posts.map { ($0.key, $0.role) }) { first, _ in first }
    }

    func read(_ fields: PackFields) -> WorkRecord {
        var work = WorkRecord()
        if let round = read("round", round, fields) { (work.opens, work.closes) = round }
        work.links = entries("links", link, named: "slot", \.linkSlots, fields)
        work.deeds = entries("done", deeds, named: "duty", \.cadences, fields) ?? []
        work.excuses = entries("excused", excuse, named: "duty", \.cadences, fields) ?? []
        work.issues = entries(
            "issued", issue, named: "instrument", \.rules.instruments, fields)
        work.calendar = read("calendar", calendar, fields) ?? .plain
        return work
    }

    private func read<Value>(
        _ name: String, _ reader: Reader<Value>, _ fields: PackFields
    ) -> Value? {
        fields.optional(name).flatMap { reader.read($0, keys) }
    }

    /// Those that name what this version has.
    private func entries<Value, Entry: KeyedEntry>(
        _ name: String, _ reader: Reader<Value>, named key: String,
        _ known: (Programme) -> [Entry], _ fields: PackFields
    ) -> [Value]? {
        fields.optional(name).flatMap { $0.items(mayBeEmpty: true) }.map { items in
            items.filter { !passing.passes($0, named: key, known) }
                .compactMap { reader.read($0, keys) }
        }
    }

    var round: Reader<(CivilDate?, CivilDate?)> {
        .object(
            "When the round opened and when it closes.",
            .optional("opens", .day, "Its first day."),
            .optional("closes", .day, "Its last day, as far as it is set."),
            needsOneOf: ["opens", "closes"]
        ) { place, opens, closes -> (CivilDate?, CivilDate?)? in
            if let opens, let closes, closes < opens {
                place.complain(expected: "closes on or after \(opens)", got: "\(closes)")
                return nil
            }
            return (opens, closes)
        }
    }

    private var subject: Reader<SubjectKey> { Reader<SubjectKey>.uses(.subjects) }

    var link: Reader<WorkRecord.Link> {
        let (programme, roles, kinds) = (self.programme, self.roles, self.kinds)
        return .object(
            "A post that holds a link of a unit. The list holds all of them.",
            .required("slot", .one(of: programme.linkSlots.map(\.key), "link"), "Which link."),
            .required("unit", subject, "Of which unit."),
            .required("post", subject, "Who holds it."),
            Described<FactRecord.Stay>.stay
        ) { place, slot, unit, post, time in
            let may = programme.linkSlot(slot)?.roles ?? []
            if let role = roles[post], !may.isEmpty, !may.contains(role) {
                place.complain(
                    expected: "a post of the roles that may hold it: \(may.map(\.text))",
                    got: "\(post), a \(role)")
                return nil
            }
            if let kind = kinds[unit], let link = programme.linkSlot(slot), !link.isOf(kind) {
                place.complain(
                    expected: "a unit of the kinds that have it: \(link.unitKinds.map(\.text))",
                    got: "\(unit), a \(kind)")
                return nil
            }
            return WorkRecord.Link(slot: slot, unit: unit, post: post, time: time)
        }
    }

    var deeds: Reader<WorkRecord.Deeds> {
        let (programme, roles) = (self.programme, self.roles)
        return .object(
            "On which days one post did one duty for one unit. A post without a record is "
                + "unknown; an empty list is known to be none.",
            .required("duty", .one(of: programme.cadences.map(\.key), "cadence"), "Which duty."),
            .required("post", subject, "Who did it."),
            .optional("unit", subject, "For which unit; left out, for none in particular."),
            .required("on", Reader<[WorkRecord.Deed]>.deeds, "On which days."),
            .optional(
                "recorded-from", .day, "Before this day nothing is known; left out, all is."),
            .optional(
                "recorded-until", .day,
                "After this day nothing is known; left out, all is up to the day asked for.")
        ) { place, duty, post, unit, on, from, until in
            if let cadence = programme.cadence(duty), let role = roles[post],
                !Self.owes(role, cadence, programme)
            {
                place.complain(
                    expected: "a post that owes \(duty)", got: "\(post), a \(role)")
                return nil
            }
            return WorkRecord.Deeds(
                duty: duty, post: post, unit: unit, done: on, from: from, until: until)
        }
    }

    /// Whether posts of a role owe a duty, or may hold a link that does.
    private static func owes(
        _ role: RoleKey, _ cadence: Cadence, _ programme: Programme
    ) -> Bool {
        cadence.owners.contains { owner in
            switch owner {
            case .role(let own): return own == role
            case .link(let slot):
                let may = programme.linkSlot(slot)?.roles ?? []
                return may.isEmpty || may.contains(role)
            }
        }
    }

    var excuse: Reader<WorkRecord.Excuse> {
        .object(
            "A time in which a post need not have done something: it excuses a window that it "
                + "covers up to the due day.",
            .required("post", subject, "Who is excused."),
            .optional(
                "duty", .one(of: programme.cadences.map(\.key), "cadence"),
                "From which duty; left out, from all."),
            Described<FactRecord.Stay>.stay,
            .required("reason", Reader<ExcuseReason>.choice, "Why.")
        ) { _, post, duty, time, reason in
            WorkRecord.Excuse(post: post, duty: duty, time: time, reason: reason)
        }
    }

    var issue: Reader<WorkRecord.Issue> {
        .object(
            "An instrument that was sent. The list holds all of them.",
            .required(
                "instrument", .one(of: programme.rules.instruments.map(\.key), "instrument"),
                "Which instrument."),
            .required("to", subject, "To whom."),
            .required("on", .day, "The day it was issued."),
            .optional("received", .day, "The day it was received."),
            .optional("reply-by", .day, "The day set in it, where it has one of its own."),
            .optional("answered", .day, "The day of the reply; left out, there was none."),
            .optional("closed", .day, "The day it was closed; left out, it is open.")
        ) { place, instrument, to, issued, received, replyBy, answered, closed in
            for (name, day) in [("received", received), ("answered", answered), ("closed", closed)]
            {
                if let day, day < issued {
                    place.complain(expected: "\(name) on or after \(issued)", got: "\(day)")
                    return nil
                }
            }
            return WorkRecord.Issue(
                instrument: instrument, to: to, issued: issued, received: received,
                replyBy: replyBy, answered: answered, closed: closed)
        }
    }

    var calendar: Reader<WorkCalendar> {
        .object(
            "Days that differ from Monday to Friday.",
            .defaulted("holidays", .list(of: .day), to: [], "Holidays."),
            .defaulted("worked", .list(of: .day), to: [], "Days of a weekend that are worked.")
        ) { _, holidays, worked in
            WorkCalendar(
                holidays.map { CalendarDay(day: $0, kind: .holiday, name: "") }
                    + worked.map { CalendarDay(day: $0, kind: .working, name: "") })
        }
    }
}

extension Reader {
    /// The key of something the pack has.
    static func one<Kind>(of known: [Identifier<Kind>], _ what: String) -> Reader
    where Value == Identifier<Kind> {
        Reader(shape: .use(what)) { value, _ in
            guard let text = value.keyText() else { return nil }
            if let key = known.first(where: { $0.text == text }) { return key }
            let words: Phrase = known.isEmpty ? "none" : "\(known.map(\.text))"
            value.complain(
                expected: "a \(Phrase(english: what)) of the pack: \(words)",
                got: "\(quoted(text))")
            return nil
        }
    }
}

extension Described where Value == FactRecord.Stay {
    /// from and until.
    static var stay: Described {
        .together(
            .required("from", .day, "The first day."),
            .optional("until", .day, "The last day; left out, it lasts.")
        ) { fields, from, until in
            if let until, until < from {
                fields.optional("until")?.complain(
                    expected: "a day on or after \(from)", got: "\(until)")
                return nil
            }
            return FactRecord.Stay(from: from, until: until)
        }
    }
}

extension Reader where Value == FactRecord.Stay {
    static var stay: Reader {
        .object("From a day until a day.", Described<FactRecord.Stay>.stay) { _, stay in stay }
    }
}

extension Reader where Value == [WorkRecord.Deed] {
    /// Days; stretches of days `{from, until}`, each day of which counts; or `{on, for}` for what
    /// was handed in on a day for a period.
    static var deeds: Reader {
        let stretch = Reader<FactRecord.Stay>.stay
        let named = Reader<WorkRecord.Deed>.object(
            "Something handed in for a period.",
            .required("on", .day, "The day it was handed in."),
            .required("for", .period, "The period it is for.")
        ) { _, on, period in WorkRecord.Deed(on: on, period: period) }
        let day = Reader<CivilDate>.day
        let one = Reader<[WorkRecord.Deed]>(
            shape: .either([day.shape, stretch.shape, named.shape])
        ) { value, keys in
            if value.has("for") { return named.read(value, keys).map { [$0] } }
            guard value.has("from") else {
                return day.read(value, keys).map { [WorkRecord.Deed(on: $0)] }
            }
            guard let stay = stretch.read(value, keys) else { return nil }
            guard let until = stay.until, until.days(since: stay.from) < 3_660 else {
                value.complain(expected: "until within ten years", got: "none")
                return nil
            }
            return (0...until.days(since: stay.from)).map {
                WorkRecord.Deed(on: stay.from.adding(days: $0))
            }
        }
        return Reader<[[WorkRecord.Deed]]>.list(of: one).map { _, parts in
            parts.flatMap { $0 }.sorted { $0.on < $1.on }
        }
    }
}
