import Mustache

/// One kind of help.
package struct HelpSection: MustacheParent, Equatable, Sendable {
    /// The pack’s key, unique on the page. Example: `enterprise`.
    package let key: String
    /// Its name. Example: `企业结对`.
    package let name: String
    /// Whether the programme asks for more than there is.
    package let isGap: Bool
    /// Who gives it.
    package let givers: [HelpGiver]
    /// Who could, where it is missing.
    package let candidates: [PairingCandidate]
    /// Pairs a supporter.
    package let pair: PairForm?

    package init(
        key: String, name: String, isGap: Bool, givers: [HelpGiver], candidates: [PairingCandidate],
        pair: PairForm? = nil
    ) {
        self.key = key
        self.name = name
        self.isGap = isGap
        self.givers = givers
        self.candidates = candidates
        self.pair = pair
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "key": key
        case "name": name
        case "isGap": isGap
        case "givers": givers
        case "candidates": candidates
        case "pair": pair.orAbsent
        default: nil
        }
    }
}
