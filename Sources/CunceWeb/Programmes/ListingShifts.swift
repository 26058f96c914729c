import CunceReports

/// How many units a tried change brings onto the list, takes off it, or makes uncertain.
struct ListingShifts: Equatable {
    let come: Int
    /// Listed before and certainly not after: whoever becomes open has not come off.
    let gone: Int
    let unsure: Int

    /// - Parameters:
    ///   - changes: of the listing, with answers in words.
    ///   - listed: the words of being listed, in the language of the changes.
    ///   - notListed: those of not being listed.
    ///   - open: those of what cannot be told.
    init(_ changes: [ProgrammeTrial.Change], listed: String, notListed: String, open: String) {
        come = changes.count { $0.after == listed }
        gone = changes.count { $0.before == listed && $0.after == notListed }
        unsure = changes.count { $0.after == open }
    }
}
