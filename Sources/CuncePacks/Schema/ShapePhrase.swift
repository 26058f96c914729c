/// What is said around the meanings of fields, by its English. Words in braces are filled in.
enum ShapePhrase: String, CaseIterable {
    case text = "a text"
    case label = "a text in zh and en"
    case key = "a key of a-z, 0-9 and -, at most 64"
    case use = "the key of a {entry}"
    case whole = "a whole number from {least} to {most}"
    case amount = "a number such as 12, 33.3, 2/3 or 60 %"
    case span = "a span such as 15 days, 15 working-days, 3 months or 1 year"
    case window = "a span such as 12 months, or this year, last quarter"
    case effect = "a span such as 6 months, or end of year"
    case day = "a day such as 2026-11-23"
    case yearDay = "a day of each year such as 06-30"
    case period = "a period such as 2026, 2026-H1, 2026-Q3, 2026-09 or 2026-W39"
    case formula = "a formula"
    case choice = "one of {words}"
    case list = "a list"
    case fields = "keys and values"
    case named = "a {shape}"

    case listOf = "a list of {kinds}"
    case listOfSoMany = "a list of {kinds}, {count} or more"
    case entries = "entries"
    case allNamed = "{shape}s"
    case keys = "keys"
    case keysOf = "keys of a {entry}"
    case someOf = "some of {words}"

    case required = "{name}: {kind}, must be there. {meaning}"
    case optional = "{name}: {kind}, may be left out. {meaning}"
    case needsOneOf = "at least one of {words}"
    case eachKey = "by {key}: {kind}"
    case forEach = "for each of {words}:"
    case conditions = "condition, one of:"

    /// Between words of a list.
    case comma = ", "
    /// Between shapes of which one is right.
    case or = ", or "
}
