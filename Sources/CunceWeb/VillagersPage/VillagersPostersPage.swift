import Mustache

/// Posters with the address of villagers' pages. Template `villagers-posters`.
struct VillagersPostersPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    let shell: ShellModel
    /// Said where nobody told the installation its address.
    let warning: String?
    let posters: [VillagersPoster]

    func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "warning": warning.orAbsent
        case "posters": posters
        default: nil
        }
    }
}

/// One sheet.
struct VillagersPoster: MustacheParent, Equatable, Sendable {
    let village: String
    let town: String
    /// In letters, for whoever has no camera. Example: `https://cunce.example.cn/v/990000100203`.
    let address: String
    /// Always in Chinese: villagers read it, whoever prints it.
    let lead: String
    let how: String
    /// That one can answer and write there; `nil` where one cannot any more.
    let foot: String?
    /// Fields of the code on one side, its margin included.
    let side: String
    /// The dark fields, as SVG says them.
    let path: String

    func child(named tag: String) -> Any? {
        switch tag {
        case "village": village
        case "town": town
        case "address": address
        case "lead": lead
        case "how": how
        case "foot": foot.orAbsent
        case "side": side
        case "path": path
        default: nil
        }
    }
}
