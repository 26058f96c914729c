import Mustache

/// Matters of one state on the villagers' page, under a heading.
struct VillagersPart: MustacheParent, Equatable, Sendable {
    /// Example: `推迟的`.
    let heading: String
    let items: [VillagersItem]

    func child(named tag: String) -> Any? {
        switch tag {
        case "heading": heading
        case "items": items
        default: nil
        }
    }
}

/// One matter of the villagers' page.
struct VillagersItem: MustacheParent, Equatable, Sendable {
    let bead: VillagersBead
    let title: String
    let progress: String?
    /// Example: `原定 11月15日，改到 11月30日。`
    let days: String?
    let why: String?
    /// Said where it is late and the town has not said why yet.
    let lacksReason: String?
    let who: String?

    func child(named tag: String) -> Any? {
        switch tag {
        case "bead": bead
        case "title": title
        case "progress": progress.orAbsent
        case "days": days.orAbsent
        case "why": why.orAbsent
        case "lacksReason": lacksReason.orAbsent
        case "who": who.orAbsent
        default: nil
        }
    }
}

/// The sign of a state: a shape of its own, since colour alone says nothing to many.
struct VillagersBead: MustacheParent, Equatable, Sendable {
    /// `over`, `gone`, `doing`, `done`, `ver`: of the signs inside the page.
    let mark: String

    func child(named tag: String) -> Any? {
        tag == "mark" ? mark : nil
    }
}
