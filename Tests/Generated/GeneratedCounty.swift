package import CunceDomain

/// A made-up county with years of what is known of its villages: as large as a test or a
/// measurement needs, the same for the same dice.
package struct GeneratedCounty: Sendable {
    /// County, towns, villages.
    package struct Place: Equatable, Sendable {
        package let code: String
        package let name: String
        package let level: Int
        /// Place among all of the one it belongs to; `nil` for the county.
        package let parent: Int?

        /// In books that need no store.
        package let id: DivisionID
    }

    /// One value as somebody would tell it.
    package struct Told: Equatable, Sendable {
        /// Among all places.
        package let place: Int
        package let fact: FactKey
        package let period: Period?
        package let value: FactValue
        /// The day it is recorded.
        package let day: CivilDate
    }

    package static let code = "990000"
    /// Villages of one town.
    private static let perTown = 20

    package let places: [Place]
    package let years: ClosedRange<Int>
    /// In the order of their days.
    package let told: [Told]

    package var villages: [Place] { places.filter { $0.level == 5 } }
    package var towns: [Place] { places.filter { $0.level == 4 } }

    /// - Parameters:
    ///   - villages: how many.
    ///   - years: of which something is known.
    ///   - rules: whose facts are told of villages.
    package init(
        villages: Int, years: ClosedRange<Int>, of rules: Rules,
        using dice: inout some RandomNumberGenerator
    ) {
        self.years = years
        places = Self.places(villages)
        let kinds = PlaceKinds(rules)
        var told: [Told] = []
        for (index, place) in places.enumerated() where place.level == 5 {
            guard let unit = kinds.kind(level: 5, code: place.code)?.key else { continue }
            for kind in rules.toldOfPlaces where kind.isKnown(of: unit) {
                told += GeneratedCourse(kind: kind, years: years).told(using: &dice).map {
                    Told(
                        place: index, fact: kind.key, period: $0.period, value: $0.value,
                        day: $0.day)
                }
            }
        }
        self.told = told.enumerated().sorted {
            ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
        }.map(\.element)
    }

    /// One of which exactly this is told.
    init(villages: Int, years: ClosedRange<Int>, told: [Told]) {
        self.years = years
        places = Self.places(villages)
        self.told = told
    }

    /// The list of an office of statistics: `code,name,level,parent`.
    package var list: String {
        "code,name,level,parent\n"
            + places.map { place in
                let parent = place.parent.map { places[$0].code } ?? ""
                return "\(place.code),\(place.name),\(place.level),\(parent)\n"
            }.joined()
    }

    /// What is known on a day, without any store.
    package func book(_ rules: Rules, on day: CivilDate) -> FactBook {
        let kinds = PlaceKinds(rules)
        return FactBook(
            BookSources(
                root: places[0].id,
                places: places.compactMap { place in
                    kinds.kind(level: place.level, code: place.code).map {
                        .init(
                            id: place.id, kind: $0.key, name: place.name,
                            parent: place.parent.map { places[$0].id })
                    }
                },
                values: known(on: day), posts: []), rules, on: day)
    }

    /// What is told later of the same replaces what was told before.
    private func known(on day: CivilDate) -> [BookSources.Value] {
        var known: [Slot: BookSources.Value] = [:]
        for told in told where told.day <= day {
            let place = places[told.place].id
            let slot = FactSlot(told.value, period: told.period, on: told.day)
            known[Slot(place: place, fact: told.fact, slot: slot)] = .init(
                place: place, fact: told.fact, slot: slot, value: told.value)
        }
        return Array(known.values)
    }

    private struct Slot: Hashable {
        let place: DivisionID
        let fact: FactKey
        let slot: FactSlot
    }

    private static func places(_ villages: Int) -> [Place] {
        let towns = (villages + perTown - 1) / perTown
        var places = [
            Place(code: code, name: "生成县", level: 3, parent: nil, id: DivisionID(1))
        ]
        for town in 0..<towns {
            places.append(
                Place(
                    code: code + "\(100 + town)", name: "第\(town + 1)镇", level: 4, parent: 0,
                    id: DivisionID(town + 2)))
        }
        for village in 0..<villages {
            let town = 1 + village / perTown
            // The statistics office numbers neighbourhoods from 001 and villages from 201.
            let number = village % perTown
            let isNeighbourhood = number == 0
            places.append(
                Place(
                    code: places[town].code + (isNeighbourhood ? "001" : "\(200 + number)"),
                    name: "第\(village + 1)\(isNeighbourhood ? "社区" : "村")", level: 5,
                    parent: town, id: DivisionID(towns + 2 + village)))
        }
        return places
    }
}
