import ArgumentParser
import CunceDomain

/// The options that say what a document is of.
struct DocumentPlace: ParsableArguments {
    @Option(help: "Code of the division whose round it is of.")
    var division: String

    @Option(help: "Id of the round (default: the one open on the day).")
    var round: String?

    @Option(help: "Code of one village; a plan is of one.")
    var village: String?

    @Option(name: .customLong("as-of"), help: "As the journal was at the end of a day.")
    var asOf: CivilDate?

    @Option(help: "The file to write, or - for standard output.")
    var out = "-"

    var order: DocumentOrder {
        DocumentOrder(division: division, round: round, village: village, asOf: asOf, out: out)
    }
}
