import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct ImportingAListOfDivisions {
    @Test(arguments: DivisionsEngine.given)
    func `gives ids in the order of the file, parents first`(engine: DivisionsEngine) async throws {
        let rows = try await engine.inStore { store in
            try bringIn(townList.reversed(), to: store)
            return try store.rows("SELECT id, code, path FROM divisions ORDER BY id") {
                "\(try $0.int(0)) \(try $0.text(1)) \(try $0.text(2))"
            }
        }

        #expect(
            rows == [
                "1 99 /1/", "2 9900 /1/2/", "3 990000 /1/2/3/", "4 990000100 /1/2/3/4/",
                "5 990000100203 /1/2/3/4/5/", "6 990000100202 /1/2/3/4/6/",
                "7 990000100201 /1/2/3/4/7/",
            ])
    }

    @Test(arguments: DivisionsEngine.given)
    func `a second time changes nothing`(engine: DivisionsEngine) async throws {
        let again = try await engine.inStore { store in
            try bringIn(townList, to: store)
            return try bringIn(townList, entry: 2, to: store)
        }

        #expect(again.counts == DivisionCounts(unchanged: 7))
        #expect(again.outcomes.allSatisfy { $0.kind == .unchanged })
    }

    @Test(arguments: DivisionsEngine.given)
    func `renames a village and remembers its former name`(engine: DivisionsEngine) async throws {
        let (list, now, former) = try await engine.inStore { store in
            try bringIn(townList, to: store)
            let list = try bringIn(
                ["990000100202,殿后社区,5,990000100"], entry: 9, to: store)
            let now = try DivisionByCode.find("990000100202", on: store)
            let former = try store.rows(
                """
                SELECT division_id, name, since_entry, until_entry
                FROM division_history ORDER BY division_id
                """
            ) { "\(try $0.int(0)) \(try $0.text(1)) \(try $0.int(2)) \(try $0.int(3))" }
            return (list, now, former)
        }

        let change = DivisionOutcome.Change(from: "殿后村", to: "殿后社区")
        #expect(list.outcomes.map(\.kind) == [.changed(name: change, parent: nil)])
        #expect(now?.name == "殿后社区")
        #expect(now?.id == DivisionID(6))
        #expect(former == ["6 殿后村 1 9"])
    }

    @Test(arguments: DivisionsEngine.given)
    func `moves a town with its villages below another, also a new one`(
        engine: DivisionsEngine
    ) async throws {
        let (list, town, village) = try await engine.inStore { store in
            try bringIn(townList, to: store)
            let list = try bringIn(
                [
                    "990000100,示范镇,4,990100", "990100,新县,3,9901", "9901,新市,2,99",
                    "990000100204,龙安村,5,990000100",
                ], entry: 2, to: store)
            return (
                list, try DivisionByCode.find("990000100", on: store),
                try store.rows("SELECT path FROM divisions WHERE level = 5 ORDER BY id") {
                    try $0.text(0)
                }
            )
        }

        let change = DivisionOutcome.Change(from: "990000", to: "990100")
        #expect(list.outcomes.first?.kind == .changed(name: nil, parent: change))
        #expect(list.counts == DivisionCounts(added: 3, changed: 1))
        #expect(town?.path == DivisionPath("/1/8/9/4/"))
        #expect(
            village == ["/1/8/9/4/5/", "/1/8/9/4/6/", "/1/8/9/4/7/", "/1/8/9/4/10/"])
    }

    @Test(arguments: DivisionsEngine.given)
    func `takes the good lines and leaves the refused ones out`(
        engine: DivisionsEngine
    ) async throws {
        let codes = try await engine.inStore { store in
            try bringIn(townList, to: store)
            try bringIn(
                [
                    "990000100,,4,990000", "990000100205,长山村,5,990000100",
                    "990000999206,某村,5,990000999",
                ], entry: 2, to: store)
            return try store.rows("SELECT code FROM divisions WHERE id > 7 ORDER BY id") {
                try $0.text(0)
            }
        }

        // The town's line is refused, but the store has the town.
        #expect(codes == ["990000100205"])
    }

    @Test(arguments: DivisionsEngine.given)
    func `lives with levels that a place does not have`(engine: DivisionsEngine) async throws {
        let (list, ancestors) = try await engine.inStore { store in
            let list = try bringIn(
                [
                    "44,广东省,1,", "4419,东莞市,2,44", "441900003,东城街道,4,441900",
                    "441900003001,岗贝社区,5,441900003", "81,香港特别行政区,1,",
                    "810101,中西区,3,8101", "330102,上城区,3,3301",
                ], to: store)
            let village = try DivisionByCode.find("441900003001", on: store)
            let id = try #require(village?.id)
            return (list, try DivisionAncestors.list(of: id, on: store).map(\.name))
        }

        #expect(ancestors == ["广东省", "东莞市", "东城街道", "岗贝社区"])
        #expect(
            list.notices.map(\.kind) == [
                .levelSkipped(stated: "441900", used: "4419"),
                .levelSkipped(stated: "8101", used: "81"),
            ])
        #expect(list.complaints(at: 8) == [.parentUnknown(code: "3301")])
    }

    @Test(arguments: DivisionsEngine.given)
    func `leaves a root a root, though the list names what is above it`(
        engine: DivisionsEngine
    ) async throws {
        let list = try await engine.inStore { store in
            try DivisionImport.addOne(
                code: "990000100", name: "示范镇", level: 4, parent: nil, entry: 1, on: store)
            return try bringIn(Array(townList.dropFirst(3)), entry: 2, to: store)
        }

        #expect(list.counts == DivisionCounts(added: 3, unchanged: 1))
        #expect(list.notices.map(\.kind) == [.parentOutside(stated: "990000")])
    }

    @Test func `lets a county's own list begin with the county`() throws {
        let list = try reading("990000,示例县,3,", "990000100,示范镇,4,990000")

        #expect(list.counts == DivisionCounts(added: 2))
    }

    @Test(arguments: UInt64(1)...20)
    func `comes out the same for every order of the lines`(seed: UInt64) throws {
        var chance = Chance(seed: seed)
        let lines =
            townList + [
                "990000100203,洋港村,5,990000100", "990000101,另一镇,4,990009",
                "990000101201,某村,5,990000101", "98,,1,", "9800,某市,2,98", "x,y,1,",
            ]
        let first = try reading(divisionFile(lines))

        let shuffled = try reading(divisionFile(lines.shuffled(using: &chance)))

        #expect(shuffled.summary == first.summary)
        #expect(shuffled.counts == first.counts)
        #expect(first.counts == DivisionCounts(added: 6, refused: 7))
    }
}
