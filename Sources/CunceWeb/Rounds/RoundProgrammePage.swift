import Mustache

/// Under which version of its pack a round runs 所用方案. Template `round-programme`.
package struct RoundProgrammePage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The round.
    package let round: TextLink
    /// The pack, its version, since when. Example: `三联三帮三推 1.0.0，8月3日起`.
    package let line: String
    /// The programme as it is read.
    package let packHref: String
    /// The versions it ran under, the latest first.
    package let tenures: [PackTenureRow]
    /// The warnings of the version that holds.
    package let warnings: [AnsweredWarning]
    /// Whether it has one.
    package let hasWarnings: Bool
    /// Where they are answered for.
    package let warningsHref: String
    /// Chooses another version; absent where only one is installed.
    package let chooser: PackChooser?
    /// What the chosen one would change.
    package let offer: PackOffer?
    /// Where the pack of rounds to come is chosen, if the reader may.
    package let adoptHref: String?

    package init(
        shell: ShellModel, round: TextLink, line: String, packHref: String,
        tenures: [PackTenureRow],
        warnings: [AnsweredWarning], hasWarnings: Bool, warningsHref: String,
        chooser: PackChooser? = nil, offer: PackOffer? = nil, adoptHref: String? = nil
    ) {
        self.shell = shell
        self.round = round
        self.line = line
        self.packHref = packHref
        self.tenures = tenures
        self.warnings = warnings
        self.hasWarnings = hasWarnings
        self.warningsHref = warningsHref
        self.chooser = chooser
        self.offer = offer
        self.adoptHref = adoptHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "round": round
        case "line": line
        case "packHref": packHref
        case "tenures": tenures
        case "warnings": warnings
        case "hasWarnings": hasWarnings
        case "warningsHref": warningsHref
        case "chooser": chooser.orAbsent
        case "offer": offer.orAbsent
        case "adoptHref": adoptHref.orAbsent
        default: nil
        }
    }
}
