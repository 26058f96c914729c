import CunceDomain

/// A post of the demo with the person on it, who has the post's label for a name.
struct DemoPost: Sendable {
    let key: String
    let role: RoleKey
    let designation: String
    /// Key of a village; `nil` for the town.
    let village: String?
    /// Key of another post the same person holds.
    let same: String?

    init(
        _ key: String, _ role: RoleKey, _ designation: String = "", village: String? = nil,
        same: String? = nil
    ) {
        self.key = key
        self.role = role
        self.designation = designation
        self.village = village
        self.same = same
    }

    var post: PostID { PostID(key) }
    var person: PersonID { PersonID("person-\(same ?? key)") }
}

/// Everybody in the demo.
enum DemoPosts {
    static let all =
        town + links + groups + members.map(\.post) + supporters + villages + besides

    private static let letters = ["甲", "乙", "丙", "丁", "戊", "己"]
    private static let latin = ["a", "b", "c", "d", "e", "f"]

    private static let town = [
        DemoPost("admin", "administrator"),
        DemoPost("office", "town-organisation-office"),
        DemoPost("secretary", "town-secretary"),
        DemoPost("county-leader", "linked-county-leader"),
        DemoPost("county-office", "county-organisation-department"),
    ]

    private static let links =
        zip(latin, letters).map { DemoPost("leader-\($0)", "linked-town-leader", $1) }
        + zip(latin.prefix(3), letters).map { DemoPost("area-\($0)", "area-office-secretary", $1) }
        + zip(latin, letters).map { DemoPost("cadre-\($0)", "resident-cadre", $1) }
        + [DemoPost("cadre-g", "resident-cadre", "庚")]

    private static let groups = DemoTown.villages.map {
        DemoPost("group-\($0.key)", "work-group-head", "\($0.name.dropLast())工作组")
    }

    /// Cadres of the six work groups beside their heads: 27, with the heads 33.
    static let members: [(post: DemoPost, group: String?)] = zip(
        DemoTown.villages, [5, 5, 4, 5, 4, 4]
    ).flatMap { village, size in
        letters.prefix(size).enumerated().map { place, letter in
            (
                DemoPost(
                    "member-\(village.key)-\(place + 1)", "work-group-member",
                    "\(village.name.dropLast())\(letter)"), village.group
            )
        }
    }

    private static let supporters =
        [
            ("commerce", "商务"), ("farming", "农业"), ("water", "水利"), ("resettlement", "移民"),
            ("cooperatives", "供销"), ("industry", "经信"),
        ].map { DemoPost("county-\($0.0)", "county-department", $0.1) }
        + zip(latin, letters).map { DemoPost("enterprise-\($0)", "enterprise", $1) }
        + ["柏洋", "石桥头", "前洋", "双溪", "桃源", "湖头"].enumerated().map {
            DemoPost("model-\(latin[$0.offset])", "advanced-village", $0.element)
        }
        + [
            ("accounts", "农经站"), ("finance", "财政所"), ("building", "村建办"),
            ("justice", "司法所"), ("petitions", "信访办"), ("farm-office", "农业办"),
            ("forestry", "林业站"), ("culture", "文化站"), ("water-station", "水利站"),
            ("land", "自然资源所"), ("economy", "经济发展办"), ("emergency", "应急办"),
        ].map { DemoPost("town-\($0.0)", "town-department", $0.1) }

    /// Seats besides the three of every village: two that are filled by by-elections, one person who
    /// holds two as the law allows, and one who holds two as it does not.
    private static let besides = [
        DemoPost("committee-longan", "village-committee-member", "龙安", village: "longan"),
        DemoPost("committee-yanggang", "village-committee-member", "洋港", village: "yanggang"),
        DemoPost(
            "collective-longan", "collective-economy-chair", "龙安", village: "longan",
            same: "branch-longan"),
        DemoPost(
            "committee-changshan", "village-committee-member", "长山", village: "changshan",
            same: "watch-changshan"),
    ]

    private static let villages = DemoTown.villages.flatMap { village in
        let name = String(village.name.dropLast())
        return [
            DemoPost(
                "branch-\(village.key)", "village-party-secretary", name, village: village.key),
            DemoPost(
                "chair-\(village.key)", "village-committee-chair", name, village: village.key),
            DemoPost(
                "watch-\(village.key)", "village-supervision-chair", name, village: village.key),
        ]
    }
}
