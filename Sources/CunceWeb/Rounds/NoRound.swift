package import CunceDomain
package import CunceReports
import Mustache

/// Says that no round is open and who opens one; whoever may is led to the form. Template
/// `no-round`.
package struct NoRound: MustacheParent, Equatable, Sendable {
    /// Who opens one, for those who may not. Example: `由镇党委书记或镇组织办开。`
    package let who: String?
    /// The form that opens a round, if the reader may. Example: `/rounds/new`.
    package let openHref: String?

    package init(who: String? = nil, openHref: String? = nil) {
        self.who = who
        self.openHref = openHref
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "who": who.orAbsent
        case "openHref": openHref.orAbsent
        default: nil
        }
    }
}

extension NoRound {
    /// - Parameters:
    ///   - place: of the town or county a round would be opened in.
    ///   - division: its code, where it is not the reader's own.
    package init(
        _ programme: Programme, for actor: Actor, at place: Place, division: String? = nil,
        _ texts: Texts, _ language: Language
    ) {
        let openHref = Self.openHref(programme, for: actor, at: place, division: division)
        let roles = programme.deciders(of: .openRound).compactMap {
            programme.role($0)?.label.text(in: language)
        }
        let or = texts.say("common.or", in: language)
        self.init(
            who: openHref != nil || roles.isEmpty
                ? nil
                : texts.say(
                    "no-round.who", in: language, ["roles": roles.joined(separator: or)]),
            openHref: openHref)
    }

    /// `nil` for whoever may not open a round, be it by standing or by the pack.
    package static func openHref(
        _ programme: Programme, for actor: Actor, at place: Place, division: String? = nil
    ) -> String? {
        let deciders = programme.deciders(of: .openRound)
        guard Access.may(actor, do: .openRound, at: place),
            deciders.isEmpty || deciders.contains(actor.role)
        else { return nil }
        return "/rounds/new" + (division.map { "?division=\($0)" } ?? "")
    }
}
