import CunceDomain

/// Who was linked until when, who stood in, what was handed over, and which posts are vacant.
extension DemoStory {
    /// Whoever stands in signs as themselves, under the other's post.
    static let actingKey = "cadre-d-for-e"
    private static let acted = -52 ... -46

    func actor(for post: String, on day: Int) -> String {
        post == "cadre-e" && Self.acted.contains(day) ? Self.actingKey : post
    }

    /// The cadre who was linked first.
    func firstCadre(of village: DemoVillage) -> String {
        village.key == "changshan" ? "cadre-g" : village.cadre
    }

    /// The last day agreed when the link was made.
    func term(of slot: LinkSlotKey, in village: DemoVillage) -> CivilDate? {
        switch (slot, village.key) {
        case ("resident-cadre", _): day(41)
        case ("area-secretary", "dianhou"): day(-6)
        case ("area-secretary", "longan"): day(16)
        case ("area-secretary", "shangping"): day(5)
        default: nil
        }
    }

    mutating func tellResponsibility() {
        handOver()
        extend()
        standIn()
        tell(
            "leave-justice", -6, at: 1_020, "admin",
            .roster(.leavePost("town-justice", until: day(-6))))
    }

    /// The first cadre of 长山 is called to the county two days after the listing.
    private mutating func handOver() {
        tell(
            "hand-over-cadre-g", -93, at: 500, "office",
            .handOver(
                HandOverDraft(
                    from: "cadre-g", to: "cadre-e", on: day(-93), reason: "驻村干部 庚抽调到县里。",
                    parts: [
                        .init(
                            kase: "case-changshan", links: ["resident-cadre"], tasks: [],
                            leads: [])
                    ])))
        tell(
            "leave-cadre-g", -93, at: 1_020, "admin",
            .roster(.leavePost("cadre-g", until: day(-93))))
    }

    private mutating func extend() {
        tell(
            "term-shangping", -4, at: 610, "office",
            .link(
                "case-shangping",
                .setTerm(
                    "area-secretary", "area-c", term: day(41), reason: "一村一策还没批，联到本轮结束。")))
    }

    private mutating func standIn() {
        tell(
            "acting-cadre-e", Self.acted.lowerBound - 2, at: 560, "office",
            .roster(
                .nameActing(
                    "cadre-e", "person-cadre-d", from: day(Self.acted.lowerBound),
                    until: day(Self.acted.upperBound), reason: "参加县委党校培训。")))
        tell(
            "acting-cadre-f", -1, at: 600, "office",
            .roster(
                .nameActing(
                    "cadre-f", "person-cadre-b", from: day(0), until: day(5), reason: "公休。")))
    }
}
