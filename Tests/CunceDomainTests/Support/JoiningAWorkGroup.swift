import CunceDomain
import Testing

@Suite struct JoiningAWorkGroup {
    private static let label = Label(zh: "岗", en: "Post")

    private func role(_ post: PostID) -> Role? {
        let standings: [PostID: (RoleKey, Standing, PostLevel)] = [
            "head-1": ("head", .workGroup, .town), "head-2": ("head", .workGroup, .town),
            "member": ("member", .workGroup, .town), "cadre": ("cadre", .residentCadre, .town),
            "county": ("county", .supporter, .county), "town": ("town", .supporter, .town),
            "secretary": ("secretary", .secretary, .town),
        ]
        return standings[post].map {
            Role(key: $0.0, label: Self.label, standing: $0.1, kind: .employed, level: $0.2)
        }
    }

    private func decide(_ groups: WorkGroups, _ command: GroupCommand) throws -> [GroupEvent] {
        try groups.decide(command, role: role, isHead: { $0.key == "head" })
    }

    private func joined() throws -> WorkGroups {
        var groups = WorkGroups()
        for event in try decide(groups, .join("head-1", member: "member", from: Cast.monday)) {
            groups.apply(
                event,
                Occurrence(
                    entry: 1, sequence: 1, on: Cast.monday, recordedOn: Cast.monday,
                    by: Cast.cadre, post: Cast.cadrePost))
        }
        return groups
    }

    @Test(arguments: ["member", "cadre", "town"] as [PostID])
    func `is open to cadres of the town`(member: PostID) {
        #expect(throws: Never.self) {
            try decide(WorkGroups(), .join("head-1", member: member, from: Cast.monday))
        }
    }

    @Test(arguments: ["county", "secretary", "head-2", "head-1"] as [PostID])
    func `is closed to others, and to heads`(member: PostID) {
        #expect(throws: GroupRefusal.mayNotJoin) {
            try decide(WorkGroups(), .join("head-1", member: member, from: Cast.monday))
        }
    }

    @Test func `needs a group, and happens to a post in one group at a time`() throws {
        #expect(throws: GroupRefusal.notAGroup) {
            try decide(WorkGroups(), .join("cadre", member: "member", from: Cast.monday))
        }
        #expect(throws: GroupRefusal.unknownPost("nobody")) {
            try decide(WorkGroups(), .join("head-1", member: "nobody", from: Cast.monday))
        }
        let groups = try joined()
        #expect(throws: GroupRefusal.alreadyInAGroup("head-1")) {
            try decide(groups, .join("head-2", member: "member", from: Cast.monday))
        }
    }

    @Test(arguments: [(-1, true), (0, false)])
    func `ends no earlier than it began`(days: Int, isRefused: Bool) throws {
        let groups = try joined()

        let met = try refusal(as: GroupRefusal.self) {
            try decide(
                groups,
                .leave(
                    "head-1", member: "member", until: Cast.monday.adding(days: days),
                    reason: "调离"))
        }

        #expect(met == (isRefused ? .leavesBeforeJoining(from: Cast.monday) : nil))
    }

    @Test func `ends only where there is one`() throws {
        #expect(throws: GroupRefusal.notInTheGroup) {
            try decide(
                try joined(),
                .leave("head-2", member: "member", until: Cast.monday, reason: "调离"))
        }
    }
}
