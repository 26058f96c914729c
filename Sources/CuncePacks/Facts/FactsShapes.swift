import CunceDomain

/// What a facts file looks like. Units, posts and what is told of them are read without a
/// description, because their facts are those of a pack; `Tests/Process/test_facts_schema.py` holds
/// this against the reader, mistake by mistake. The rest are the readers' own descriptions.
enum FactsShapes {
    static let file: Shape = .fields(
        .init(
            meaning: "What is known of units and posts, to try a pack on.",
            fields: told + WorkReader.described))

    private static let told: [Shape.Field] = [
        list("units", unit, "Places."), list("posts", post, "Posts, with those of supporters."),
        optional("facts", facts, "Facts of the programme itself."),
        list("actions", action, "Steps of the ladder that were decided."),
        list("assessments", assessment, "Acceptances that were held."),
        list("departures", departure, "Units that left the list."),
        list("looks", look, "Checks that were held after a unit left the list."),
        list("funnel", stage, "What the stages of the screening brought."),
        list("grades", grade, "Grades that people decided, among equal ones or otherwise."),
        list("papers", paper, "Every document that went out; left out, that is not known."),
    ]

    private static let unit = fields(
        "A place.",
        required("key", .key, "Its key, by which the rest of the file names it."),
        required("kind", .use("unit kind"), "What kind of place it is."),
        optional("name", .text, "What it is called; left out, its key."),
        optional("under", .use("unit or post"), "The unit above it."),
        optional(
            "listed", Reader<[FactBook.Listing]>.listings(nil).shape,
            "When it was on the list, once or several times."),
        optional(
            "at-line", Reader<LineChoice>.choice.shape,
            "What people chose where a line of the list leaves it to them."),
        optional("facts", facts, "What is known of it."))

    private static let post = fields(
        "A post, whoever holds it.",
        required("key", .key, "Its key, by which the rest of the file names it."),
        required("role", .use("role"), "What kind of post it is."),
        optional("name", .text, "What it is called; left out, its key."),
        optional("of", .use("unit or post"), "The unit it belongs to."),
        optional("facts", facts, "What is known of it."))

    private static let action = fields(
        "A step of the ladder that was decided.",
        required("rung", .use("rung"), "Which step."),
        required("subject", .use("unit or post"), "For whom."),
        required("on", .day, "The day it was decided."),
        optional("answered", .day, "The day of the answer; left out, there was none."))

    private static let assessment = fields(
        "An acceptance that was held.",
        required("unit", .use("unit or post"), "Of which unit."),
        optional("scheme", .use("scheme"), "Under which scheme; left out, under each."),
        required("on", .day, "On which day."),
        optional(
            "by", .list(.use("unit or post"), atLeast: 0),
            "The posts that assessed; left out, that is not known."),
        optional("again-by", .day, "The day set for the next one, where it failed."),
        optional(
            "confirmed", .list(confirmed, atLeast: 0),
            "The levels that confirmed, each with its day, also after this one."),
        optional("facts", facts, "What was found, beside what is known of the unit."))

    private static let confirmed = fields(
        "A level that confirmed the result.",
        required("level", .use("level"), "Which level."),
        required("on", .day, "On which day."))

    private static let departure = fields(
        "A unit that left the list.",
        required("unit", .use("unit or post"), "Which unit."),
        required("on", .day, "On which day."),
        optional("relisted", .day, "The day it was listed again; left out, it was not."))

    private static let look = fields(
        "A check that was held after a unit left the list.",
        required("unit", .use("unit or post"), "Of which unit."),
        required("check", .use("check"), "Which check."),
        required("on", .day, "On which day."))

    private static let stage = fields(
        "What a stage of the screening brought.",
        required("stage", .use("stage"), "Which stage."),
        optional("on", .day, "On which day."),
        optional("examined", .whole(0...1_000_000), "How many were looked at."),
        optional("found", .whole(0...1_000_000), "How many of what it counts were found."),
        optional(
            "number", .whole(0...1_000_000),
            "How many units it passed on; with units, as many as they are."),
        optional(
            "units", .list(.use("unit or post"), atLeast: 0),
            "Which units it passed on; left out, that is not known."),
        optional("by", .list(.use("unit or post"), atLeast: 0), "The posts that acted in it."))

    private static let grade = fields(
        "A grade that people decided: it counts whatever the rules come to.",
        required("appraisal", .use("appraisal"), "Of which appraisal."),
        required("subject", .use("unit or post"), "Whose grade."),
        required("period", .period, "Of which period of the appraisal."),
        required("grade", .use("grade"), "Which grade."))

    private static let paper = fields(
        "A document that went out.",
        required("paper", .use("paper"), "Which document."),
        required("on", .day, "On which day."),
        optional("number", .whole(1...100_000), "Its number, 7 and not the whole."),
        optional("period", .period, "The period it was for, where it is owed by period."),
        optional("subject", .use("unit or post"), "Whom it was about, where it follows an event."))

    /// By the keys of the pack's facts, each in the shape its type has.
    private static let facts = Shape.each(
        .use("fact"),
        .either([
            .choice(["yes", "no", "true", "false"]), .amount, .key,
            .each(.period, .either([.choice(["yes", "no", "true", "false"]), .amount, .key])),
            stay, .list(.either([.day, stay, dated, happening]), atLeast: 0),
        ]))

    private static let stay = fields(
        "A time in which it was so.",
        required("from", .day, "The first day."),
        optional("until", .day, "The last day; left out, it lasts."))

    private static let dated = fields(
        "What is known from a day on.",
        required("on", .day, "From which day."),
        required(
            "is", .either([.choice(["yes", "no", "true", "false"]), .amount, .key]),
            "What is known."))

    private static let happening = fields(
        "Something that happened several times in a day.",
        required("on", .day, "On which day."),
        optional("times", .whole(1...100_000), "How often; left out, once."))

    private static func fields(_ meaning: String, _ fields: Shape.Field...) -> Shape {
        .fields(.init(meaning: meaning, fields: fields))
    }

    private static func list(_ name: String, _ shape: Shape, _ meaning: String) -> Shape.Field {
        optional(name, .list(shape, atLeast: 0), meaning)
    }

    private static func required(
        _ name: String, _ shape: Shape, _ meaning: String
    ) -> Shape.Field { .init(name: name, isRequired: true, meaning: meaning, shape: shape) }

    private static func optional(
        _ name: String, _ shape: Shape, _ meaning: String
    ) -> Shape.Field { .init(name: name, isRequired: false, meaning: meaning, shape: shape) }
}
