/// A document the programme asks for. Where Cunce makes it itself, its own record tells when it went
/// out; of any other somebody records it.
package struct PaperRule: Equatable, Sendable {
    /// When it is due.
    package enum Due: Equatable, Sendable {
        /// For each period, by a day of it or so long after its end.
        case each(Period.Unit, By, since: Bound?, until: Bound?)
        /// So long after something happened.
        case after(Occasion, within: Span?)
    }

    /// A day, or one of the round as the facts tell it.
    package enum Bound: Equatable, Sendable {
        case day(CivilDate)
        /// Its first day for a beginning, its last for an end.
        case round
    }

    package enum By: Equatable, Sendable {
        case lastDay
        /// Of the period from 1; its last where it has fewer.
        case day(Int)
        /// Of a year.
        case monthDay(Int, Int)
        case afterItsEnd(Span)
    }

    /// For whom one is made, each of them their own.
    package struct Whom: Equatable, Sendable {
        package enum Among: String, CaseIterable, Sendable {
            case all
            /// On the list on the due day; of posts, their unit.
            case listed
        }

        /// Either each unit of these kinds, or each post of roles.
        package enum Kind: Equatable, Sendable {
            case units([UnitKindKey])
            case posts([RoleKey])
        }

        package let kind: Kind
        package let among: Among
        /// Asked of each by what is so on the due day; `nil` for all of them.
        package let when: Condition?

        package init(_ kind: Kind, among: Among = .all, when: Condition? = nil) {
            self.kind = kind
            self.among = among
            self.when = when
        }
    }

    package let key: PaperKey
    package let title: Label
    /// Such as `X组通〔{year}〕{number}号`; `nil` where not stated.
    package let number: PaperNumber?
    package let addressee: Label?
    package let signers: [RoleKey]
    package let sections: [Label]
    /// `nil` for one for the programme as a whole, or for whomever it follows something of.
    package let whom: Whom?
    /// `nil` where not stated.
    package let due: Due?
    /// Of which document of Cunce's own it is; `nil` where it is none, and somebody records that it
    /// went out.
    package let document: DocumentKind?
    package let clause: Clause

    package init(
        key: PaperKey, title: Label, number: PaperNumber?, addressee: Label?,
        signers: [RoleKey], sections: [Label], whom: Whom? = nil, due: Due?,
        document: DocumentKind? = nil, clause: Clause
    ) {
        self.key = key
        self.title = title
        self.number = number
        self.addressee = addressee
        self.signers = signers
        self.sections = sections
        self.whom = whom
        self.due = due
        self.document = document
        self.clause = clause
    }
}

/// The pattern of a document number; papers with the same pattern share one series a year.
package struct PaperNumber: Hashable, Sendable {
    package let pattern: String

    /// `nil` without both `{year}` and `{number}`, each once.
    package init?(_ pattern: String) {
        guard Self.isOnce("{year}", in: pattern), Self.isOnce("{number}", in: pattern) else {
            return nil
        }
        let rest = Self.replaced(
            "{year}", by: "", in: Self.replaced("{number}", by: "", in: pattern))
        guard !rest.contains("{"), !rest.contains("}") else { return nil }
        self.pattern = pattern
    }

    /// What stands for the number.
    static let gap = "{number}"

    /// Without 第 and without leading noughts (GB/T 9704-2012, 7.2.5).
    package func text(year: Int, number: Int) -> String {
        Self.replaced(Self.gap, by: String(number), in: text(year: year))
    }

    /// With a gap for the number.
    func text(year: Int) -> String { Self.replaced("{year}", by: String(year), in: pattern) }

    private static func isOnce(_ word: String, in text: String) -> Bool {
        text.ranges(of: word).count == 1
    }

    private static func replaced(_ word: String, by other: String, in text: String) -> String {
        text.replacing(word, with: other)
    }
}

/// Who may see something, as the pack says it. Shown, not enforced: Cunce's own rules of access
/// stand above.
package struct AccessRule: Equatable, Sendable {
    package enum Audience: String, CaseIterable, Codable, Sendable {
        /// Posted in public.
        case everybody = "public"
        case villagers
        /// The roles named, and nobody else.
        case roles
        /// The person concerned, who decides, and the organisation office.
        case concerned
    }

    package let key: AccessKey
    package let label: Label
    package let audience: Audience
    package let roles: [RoleKey]
    /// How or where: on the notice board.
    package let place: Label?
    package let clause: Clause

    package init(
        key: AccessKey, label: Label, audience: Audience, roles: [RoleKey], place: Label?,
        clause: Clause
    ) {
        self.key = key
        self.label = label
        self.audience = audience
        self.roles = roles
        self.place = place
        self.clause = clause
    }
}
