import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

extension Site {
    /// Every post that is held, by where it works: town, county, supporters, village. Members of
    /// a work group come in as its head.
    func demoSignIn(_ call: Call) async throws -> DemoSignIn {
        let (rows, installation) = try await read {
            (try PostRow.list(on: $0), try InstallationRow.read($0))
        }
        // Other packs may have roles of the same key.
        let pack = installation.flatMap { desk.programmes.pack(of: $0) }
        let seats = (pack?.inOrder(rows) ?? []).filter { $0.holder != nil }.compactMap { post in
            pack?.role(post.role).map { (post: post, role: $0) }
        }
        .filter { seat in
            seat.role.standing != .workGroup || pack?.isGroupHead(seat.role) == true
        }
        let groups = Self.demoGroups.compactMap { key, belongs -> DemoGroup? in
            let inside = seats.filter { belongs($0.role) }
            guard !inside.isEmpty else { return nil }
            return DemoGroup(
                name: texts.say(key, in: call.language),
                posts: inside.map { seat in
                    DemoPost(
                        value: seat.post.id.text,
                        label: label(of: seat.post, under: pack, in: call.language),
                        note: texts.say(Self.note(of: seat.role.standing), in: call.language))
                })
        }
        return DemoSignIn(form: call.formModel("/sign-in/demo"), groups: groups)
    }

    private static let demoGroups: [(key: String, belongs: @Sendable (Role) -> Bool)] = [
        ("sign-in.group-town", { $0.level == .town && $0.standing != .supporter }),
        ("sign-in.group-county", { $0.level == .county && $0.standing != .supporter }),
        ("sign-in.group-supporters", { $0.standing == .supporter }),
        ("sign-in.group-village", { $0.level == .village && $0.standing != .supporter }),
    ]

    /// What a post comes for.
    private static func note(of standing: Standing) -> String {
        switch standing {
        case .administrator: "sign-in.note-administrator"
        case .organisationOffice: "sign-in.note-organisation-office"
        case .secretary: "sign-in.note-secretary"
        case .linkedLeader: "sign-in.note-linked-leader"
        case .areaSecretary: "sign-in.note-area-secretary"
        case .residentCadre: "sign-in.note-resident-cadre"
        case .workGroup: "sign-in.note-work-group"
        case .supporter: "sign-in.note-supporter"
        case .countyLeader: "sign-in.note-county-leader"
        case .countyOffice: "sign-in.note-county-office"
        case .villageCadre: "sign-in.note-village-cadre"
        }
    }
}
