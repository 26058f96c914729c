import CunceDomain

/// Shapes of the files whose readers are not made from a description.
/// `Tests/Process/test_pack_schema.py` holds them against the readers, mistake by mistake.
enum ClassicShapes {
    static let programme = fields(
        "What the programme is, what the place calls things, who decides.",
        field("key", .key, "The programme's key."),
        field("version", .text, "Such as 1.0.0."),
        field("title", .label, "The programme's title."),
        field("issuer", .label, "Who issued it."),
        optional(
            "not-stated", .list(choice(Question.self), atLeast: 0),
            "Questions the source does not answer."),
        optional(
            "dimensions",
            table(
                Dimension.self,
                fields(
                    "What the place calls a dimension.",
                    field("label", .label, "In full, for headings."),
                    field("glyph", .label, "As short as it can be said."))),
            "人、事、钱、力; left out, the words of the field."),
        optional(
            "severities", .table(Severity.allCases.map { "\($0)" }, .label),
            "How bad a problem is; left out, the words of the field."),
        optional(
            "stages", table(CaseStage.self, .label),
            "States of a case; left out, the words of the field."),
        optional(
            "task-states", table(TaskState.self, .label),
            "States of a task; left out, the words of the field."),
        optional(
            "thrusts",
            .list(
                fields(
                    "A thrust of the work.",
                    field("key", .key, "Its key."), field("label", .label, "What it is called."),
                    optional(
                        "figures", .list(choice(ThrustFigure.self), atLeast: 0),
                        "By which figures it is told.")),
                atLeast: 1),
            "Thrusts of the work."),
        optional(
            "decisions",
            table(
                DecisionKind.self,
                fields(
                    "Who takes a decision.", needsOneOf: ["roles", "standings"],
                    field("label", .label, "What it is called."),
                    optional("roles", .list(.use("role"), atLeast: 0), "Roles that decide."),
                    optional(
                        "standings", .list(choice(Standing.self), atLeast: 0),
                        "Standings whose every role decides."))),
            "Who decides what."),
        optional(
            "different-people",
            .list(
                fields(
                    "Two parts that one person may not play in one matter.",
                    field("one", choice(Part.self), "A part."),
                    field("other", choice(Part.self), "Another part.")),
                atLeast: 1),
            "Who must be another person; left out, the pairs no programme may leave out."),
        optional(
            "villagers", VillagersReader.rule.shape,
            "What is promised to villagers on their public page."))

    static let roles = fields(
        "Roles, links of a village, kinds of help.",
        field(
            "roles",
            .list(
                fields(
                    "A kind of post.",
                    field("key", .key, "Its key."), field("label", .label, "What it is called."),
                    field("standing", choice(Standing.self), "What it may do in the system."),
                    field("kind", choice(PostKind.self), "What kind of post it is in law."),
                    field("level", choice(PostLevel.self), "Where it belongs."),
                    optional(
                        "helps-freely", .yesOrNo,
                        "Of a supporter: nobody has authority over it, as over an enterprise."),
                    optional(
                        "not-with", .list(.use("role"), atLeast: 0),
                        "Roles one person should not hold besides it in the same place; shown, "
                            + "not refused.")),
                atLeast: 1),
            "Kinds of posts."),
        optional(
            "links",
            .list(
                fields(
                    "A link of a listed village.",
                    field("key", .key, "Its key."), field("label", .label, "What it is called."),
                    optional("roles", .list(.use("role"), atLeast: 0), "Whose posts may hold it."),
                    optional(
                        "unit-kinds", .list(.use("unit kind"), atLeast: 0),
                        "Kinds of units that have it; left out, all that can be listed."),
                    optional("min-per-village", .whole(0...20), "Fewer is a gap."),
                    optional("max-per-village", .whole(1...20), "More is refused."),
                    optional("warn-above-villages", .whole(1...1000), "More is overload, shown."),
                    optional(
                        "released-when", .named("condition"),
                        "Nobody who holds it is released before.")),
                atLeast: 1),
            "Links of every listed village."),
        optional(
            "helps",
            .list(
                fields(
                    "A kind of help.",
                    field("key", .key, "Its key."), field("label", .label, "What it is called."),
                    field("one-of-the-three", .yesOrNo, "Whether every village needs it."),
                    optional("roles", .list(.use("role"), atLeast: 0), "Whose posts may give it."),
                    optional("min-per-village", .whole(0...20), "Fewer is a gap."),
                    optional("max-per-village", .whole(1...20), "More is refused."),
                    optional("warn-above-villages", .whole(1...1000), "More is overload, shown.")),
                atLeast: 1),
            "Kinds of help."))

    static let problems = fields(
        "The tree of problems.",
        field(
            "problem-types",
            .list(
                fields(
                    "A type of problem.",
                    field("key", .key, "Its key."),
                    field("dimension", choice(Dimension.self), "Where it belongs."),
                    field("label", .label, "What it is called."),
                    field("hint", .label, "What to write down of it."),
                    optional("legacy", .yesOrNo, "Whether it is a legacy problem.")),
                atLeast: 1),
            "Types of problems."))

    static let playbook = fields(
        "Workstreams, and what can be done against which problems.",
        field(
            "workstreams",
            .list(
                fields(
                    "A workstream.",
                    field("key", .key, "Its key."), field("label", .label, "What it is called.")),
                atLeast: 1),
            "Workstreams."),
        field(
            "measure-kinds",
            .list(
                fields(
                    "A kind of measure.",
                    field("key", .key, "Its key."), field("label", .label, "What it is called."),
                    field("workstream", .use("workstream"), "Where it belongs."),
                    field(
                        "answers", .list(.use("problem type"), atLeast: 1),
                        "Problems it helps against.")),
                atLeast: 1),
            "Kinds of measures."))

    static let rhythm = fields(
        "What is owed again and again.",
        field("cadences", CadenceReader.cadences.shape, "Cadences."),
        optional(
            "escalation",
            .list(
                fields(
                    "When what was missed is shown to the next post.",
                    field("cadence", .use("cadence"), "Which cadence."),
                    field("missed", .whole(1...53), "So many missed."),
                    field("consecutive", .yesOrNo, "Whether one after the other."),
                    optional("within-weeks", .whole(1...260), "Within so many weeks."),
                    field("shown-to", .list(.use("role"), atLeast: 1), "Who sees it.")),
                atLeast: 1),
            "Showing what was missed."))

    static let documents: Shape = {
        let formats = optional(
            "formats", .list(choice(DocumentFormat.self), atLeast: 1), "As which files.")
        let named = fields(
            "A document made from the journal.",
            field(
                "key", .choice(DocumentKind.allCases.filter { $0 != .brief }.map(\.rawValue)),
                "Which document."),
            field("title", .label, "What it is called."), formats)
        let sections = BriefSentence.allCases.map(\.section.text)
        let brief = fields(
            "The bulletin, with its sentences.",
            field("key", .choice([DocumentKind.brief.rawValue]), "The brief."),
            field("title", .label, "What it is called."), formats,
            field("kicker", .label, "The line above the title."),
            field("issuer", .label, "Who issues it; {town} is the town's name."),
            field("addressee", .label, "Whom it goes to."),
            field("character-limit", .whole(1...5000), "It may not be longer."),
            field("character-advice", .whole(1...5000), "It should not be longer."),
            field("separator", .label, "Between items of a list."),
            field(
                "sections",
                .list(
                    fields(
                        "A section.",
                        field("key", .choice(Array(Set(sections)).sorted()), "Which section."),
                        field("heading", .label, "Its heading.")),
                    atLeast: 1),
                "Its sections in their order."),
            field(
                "sentences",
                .fields(
                    .init(
                        meaning: "Its sentences; a name in braces is filled in.",
                        fields: BriefSentence.allCases.map {
                            .init(
                                name: $0.rawValue, isRequired: !$0.isOptional,
                                meaning: "A sentence.", shape: .label)
                        })),
                "Its sentences."))
        return fields(
            "Documents of the programme.",
            field("documents", .list(.either([brief, named]), atLeast: 1), "Documents."))
    }()

    private static func fields(
        _ meaning: String, needsOneOf: [String] = [], _ fields: Shape.Field...
    ) -> Shape {
        .fields(.init(meaning: meaning, fields: fields, needsOneOf: needsOneOf))
    }

    private static func field(_ name: String, _ shape: Shape, _ meaning: String) -> Shape.Field {
        .init(name: name, isRequired: true, meaning: meaning, shape: shape)
    }

    private static func optional(_ name: String, _ shape: Shape, _ meaning: String) -> Shape.Field {
        .init(name: name, isRequired: false, meaning: meaning, shape: shape)
    }

    private static func choice<Choice>(_ type: Choice.Type) -> Shape
    where Choice: CaseIterable & RawRepresentable<String> {
        .choice(Choice.allCases.map(\.rawValue))
    }

    private static func table<Choice>(_ type: Choice.Type, _ shape: Shape) -> Shape
    where Choice: CaseIterable & RawRepresentable<String> {
        .table(Choice.allCases.map(\.rawValue), shape)
    }
}
