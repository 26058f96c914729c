/// What the terms of law are called in tables, lists and refusals.
extension WayFilled {
    package var label: Label {
        switch self {
        case .elected: Label(zh: "选举", en: "Elected")
        case .byElection: Label(zh: "补选", en: "By-election")
        case .chosen: Label(zh: "推选", en: "Chosen by members")
        case .appointed: Label(zh: "任命", en: "Appointed")
        case .hired: Label(zh: "聘用", en: "Hired")
        case .assigned: Label(zh: "选派", en: "Assigned")
        }
    }
}

extension ElectingBody {
    package var label: Label {
        switch self {
        case .voters:
            Label(zh: "登记参加选举的村民投票", en: "Ballot of registered villagers")
        case .villagersAssembly: Label(zh: "村民会议", en: "Villagers' assembly")
        case .representatives:
            Label(zh: "村民代表会议", en: "Villagers' representatives' meeting")
        case .members: Label(zh: "集体经济组织成员大会", en: "Members' assembly of the collective")
        }
    }
}

extension PostKind {
    package var label: Label {
        switch self {
        case .party: Label(zh: "党内职务", en: "Party post")
        case .committee: Label(zh: "村民委员会职务", en: "Villagers' committee post")
        case .supervision: Label(zh: "村务监督机构职务", en: "Supervision post")
        case .collective: Label(zh: "集体经济组织职务", en: "Post of the collective")
        case .employed: Label(zh: "聘用岗位", en: "Employed post")
        }
    }
}

extension LawReference {
    /// 《村民委员会组织法》第十九条.
    package var label: Label {
        Label(zh: source.zh + article.zh, en: "\(source.en), \(article.en)")
    }
}

extension Label {
    /// Several as one: 选举、补选; Elected, By-election.
    package static func list(_ labels: [Label]) -> Label {
        Label(
            zh: labels.map(\.zh).joined(separator: "、"),
            en: labels.map(\.en).joined(separator: ", "))
    }
}
