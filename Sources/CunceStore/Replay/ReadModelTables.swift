import CunceDomain

/// Every table that is made from the journal, in an order in which rows can go in: what is
/// referred to comes first.
package enum ReadModelTables {
    package static let divisions = TableShape(
        "divisions", keys: 1,
        [
            ("id", .integer), ("code", .text), ("name", .text), ("level", .integer),
            ("parent_id", .integer), ("path", .text), ("since_entry", .integer),
        ])

    package static let divisionHistory = TableShape(
        "division_history", keys: 2,
        [
            ("division_id", .integer), ("until_entry", .integer), ("code", .text),
            ("name", .text), ("parent_id", .integer), ("since_entry", .integer),
        ])

    package static var all: [TableShape] {
        [divisions, divisionHistory] + ofStates
    }

    /// The tables whose rows a state gives.
    package static var ofStates: [TableShape] {
        County.shapes + TownRound.shapes + Case.shapes + PlaceFacts.shapes + VillageWatch.shapes
            + PersonRecord.shapes + SealedFile.shapes
    }
}
