import CunceDomain
import CunceStore
import Testing

@Suite struct AskingForDivisions {
    @Test(arguments: DivisionsEngine.given)
    func `finds a part of a name, in the tree or below one division`(
        engine: DivisionsEngine
    ) async throws {
        let found = try await engine.inStore { store in
            try bringIn(
                townList + ["98,殿后省,1,", "9800,100%市,2,98", "9801,百_市,2,98"], to: store)
            let town = try DivisionByCode.find("990000100", on: store)?.path
            func names(_ part: String, _ path: DivisionPath?, _ limit: Int) throws -> [String] {
                try DivisionSearch.find(part, within: path, limit: limit, on: store)
                    .map(\.name)
            }
            return [
                try names("殿后", nil, 9), try names("殿后", town, 9), try names("村", town, 2),
                try names("0%", nil, 9), try names("_", nil, 9), try names("!", nil, 9),
                try names("", nil, 9),
            ]
        }

        #expect(
            found == [
                ["殿后村", "殿后省"], ["殿后村"], ["溪坑店村", "殿后村"], ["100%市"], ["百_市"], [], [],
            ])
    }

    @Test(arguments: DivisionsEngine.given)
    func `a subtree does not hold the neighbour whose id begins with the same digits`(
        engine: DivisionsEngine
    ) async throws {
        let (below, plan) = try await engine.inStore { store in
            try bringIn((10...30).map { "\($0),省\($0),1," }, to: store)
            let second = DivisionPath("/2/")
            return (
                try DivisionSearch.find("省", within: second, limit: 99, on: store).map(\.id),
                second.ids
            )
        }

        #expect(below == [DivisionID(2)])
        #expect(plan == [DivisionID(2)])
    }

    @Test(arguments: DivisionsEngine.given)
    func `lists children by code, and the roots`(engine: DivisionsEngine) async throws {
        let (children, roots, one) = try await engine.inStore { store in
            try bringIn(townList.reversed(), to: store)
            let town = try DivisionByCode.find("990000100", on: store)?.id
            return (
                try DivisionChildren.list(of: town, on: store).map(\.name),
                try DivisionChildren.list(of: nil, on: store).map(\.name),
                try DivisionByID.find(DivisionID(1), on: store)
            )
        }

        #expect(children == ["溪坑店村", "殿后村", "洋港村"])
        #expect(roots == ["示例省"])
        #expect(one?.level == 1)
        #expect(one?.parent == nil)
    }
}

@Suite struct AddingADivisionByHand {
    @Test(arguments: DivisionsEngine.given)
    func `gives the next id and a place in the tree`(engine: DivisionsEngine) async throws {
        let row = try await engine.inStore { store in
            try bringIn(townList, to: store)
            let id = try DivisionImport.addOne(
                code: " 990000100299 ", name: "上坪村　", level: 5, parent: DivisionID(4),
                entry: 2, on: store)
            return try DivisionByID.find(id, on: store)
        }

        #expect(row?.id == DivisionID(8))
        #expect(row?.code == "990000100299")
        #expect(row?.name == "上坪村")
        #expect(row?.path == DivisionPath("/1/2/3/4/8/"))
    }

    @Test(
        arguments: [
            ("99000010029", "上坪村", 5, 4, .codeMalformed(expectedDigits: 12)),
            ("990000100", "上坪村", 5, 4, .codeMalformed(expectedDigits: 12)),
            ("990000100201", "上坪村", 5, 4, .codeTaken("990000100201")),
            ("990000100299", " ", 5, 4, .field(FieldFault("name", .missing))),
            ("990000100299", "上\u{0}坪", 5, 4, .field(FieldFault("name", .unreadable))),
            ("990000100299", "上坪村", 5, 99, .unknownParent),
            ("990000100299", "上坪村", 5, 5, .levelNotBelowParent),
        ] as [(String, String, Int, Int, DivisionsRefusal)])
    func `is checked as a list is`(
        code: String, name: String, level: Int, parent: Int, refusal: DivisionsRefusal
    ) async throws {
        await #expect(throws: refusal) {
            try await DivisionsEngine.sqlite.inStore { store in
                try bringIn(townList, to: store)
                try DivisionImport.addOne(
                    code: code, name: name, level: level, parent: DivisionID(parent), entry: 2,
                    on: store)
            }
        }
    }
}
