import Mustache

/// One village as the rules answer.
package struct ScreeningVillage: MustacheParent, Equatable, Sendable {
    /// Its name. Example: `洋港村`.
    package let name: String
    /// Its page.
    package let href: String
    /// Found, open or not found.
    package let status: StatusMark
    /// Tracks it is on. Example: `后进村`.
    package let tracks: String?
    /// What speaks for listing it.
    package let grounds: [ScreeningGround]
    /// What keeps it off all the same.
    package let kept: [ScreeningGround]
    /// Whether facts are missing on which it depends.
    package let isLacking: Bool
    /// Facts it would take; each leads to where it is told.
    package let missing: [TextLink]
    /// How many more.
    package let more: TextLink?
    /// Classes it is of. Example: `班子软弱型`.
    package let classes: String?
    /// What became of it. Example: `9月2日提名，等着定`.
    package let decision: TextLink?
    /// Why that is otherwise than the rules propose.
    package let differs: String?
    /// The form that names it, if the reader may.
    package let nameHref: String?

    package init(
        name: String, href: String, status: StatusMark, tracks: String? = nil,
        grounds: [ScreeningGround], kept: [ScreeningGround] = [], isLacking: Bool,
        missing: [TextLink], more: TextLink? = nil,
        classes: String? = nil, decision: TextLink? = nil, differs: String? = nil,
        nameHref: String? = nil
    ) {
        self.name = name
        self.href = href
        self.status = status
        self.tracks = tracks
        self.grounds = grounds
        self.kept = kept
        self.isLacking = isLacking
        self.missing = missing
        self.more = more
        self.classes = classes
        self.decision = decision
        self.differs = differs
        self.nameHref = nameHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "href": href
        case "status": status
        case "tracks": tracks.orAbsent
        case "grounds": grounds
        case "kept": kept
        case "isLacking": isLacking
        case "missing": missing
        case "more": more.orAbsent
        case "classes": classes.orAbsent
        case "decision": decision.orAbsent
        case "differs": differs.orAbsent
        case "nameHref": nameHref.orAbsent
        default: nil
        }
    }
}
