package import CunceDomain

/// The part a post plays in turning villages round, as pages group them: 三联, each of the helps,
/// the village itself, the town.
package enum PostPart: Hashable, Sendable {
    /// 三联: whoever the links may be held by.
    case link
    /// A kind of help of the programme.
    case help(HelpKey)
    /// The village's own posts.
    case village
    /// Everybody else, such as the organisation office.
    case town

    /// A role helps in the kind that has its key; work groups in the kind `work-group`.
    package init(_ role: Role?, _ programme: Programme) {
        guard let role else {
            self = .town
            return
        }
        switch role.standing {
        case .linkedLeader, .areaSecretary, .residentCadre: self = .link
        case .workGroup: self = .help("work-group")
        case .supporter: self = .help(HelpKey(role.key.text))
        case .villageCadre: self = .village
        case .administrator, .organisationOffice, .secretary, .countyLeader, .countyOffice:
            self = .town
        }
    }

    /// Every part in the order of pages: links, the three helps, other helps, village, town.
    package static func all(_ programme: Programme) -> [PostPart] {
        let helps =
            programme.helps.filter(\.isOneOfTheThree)
            + programme.helps.filter { !$0.isOneOfTheThree }
        return [.link] + helps.map { .help($0.key) } + [.village, .town]
    }

    /// One of the three helps of the programme.
    package func isOneOfTheThree(_ programme: Programme) -> Bool {
        if case .help(let key) = self {
            programme.help(key)?.isOneOfTheThree ?? false
        } else {
            false
        }
    }
}
