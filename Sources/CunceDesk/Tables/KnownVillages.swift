import CunceDomain
import CunceStore

/// The villages below a division by name.
struct KnownVillages {
    /// A county has some hundred villages, a prefecture some thousand.
    private static let most = 50_000
    private let byName: [String: [DivisionRow]]

    static func read(
        within division: DivisionRow, on connection: any SQLConnection
    ) throws -> KnownVillages {
        let all = try VillagesWithin.list(
            within: division.path, limit: most, on: connection)
        return KnownVillages(byName: Dictionary(grouping: all, by: \.name))
    }

    /// People leave out what kind of village it is: 洋港 is 洋港村 where nothing else is.
    func called(_ name: String) -> [DivisionRow] {
        if let found = byName[name] { return found }
        return Self.kinds.flatMap { byName[name + $0] ?? [] }
    }

    /// Whether a typed name means a place of this name, with or without its kind on either side.
    static func reads(_ typed: String, as name: String) -> Bool {
        typed == name || kinds.contains { typed + $0 == name || name + $0 == typed }
    }

    private static let kinds = ["村", "社区", "村委会", "村民委员会", "居委会"]
}
