import CunceDomain
import CunceStore
import CunceTestSupport
import Foundation
import Testing

/// What villagers put in is read off no file: not when an answer came, not what was removed, not a
/// name that is kept off the pages.
@Suite struct LeavingNoTraceOfVillagers {
    private let village = DivisionID(7)

    /// The bytes of every file the keys lie in, by the end of its name.
    private func files(_ cast: Cast) throws -> [String: Data] {
        var files: [String: Data] = [:]
        for end in ["", "-wal", "-journal"] {
            let file = cast.folder.appendingPathComponent("keys.sqlite\(end)")
            if FileManager.default.fileExists(atPath: file.path) {
                files[end] = try Data(contentsOf: file)
            }
        }
        return files
    }

    private func holds(_ text: String, _ cast: Cast) throws -> Bool {
        try files(cast).values.contains { $0.range(of: Data(text.utf8)) != nil }
    }

    /// Two moments of somebody inside, between which an answer lies.
    private func note(_ moment: Int64, _ cast: Cast) async throws {
        _ = try await cast.store.keys.write { keys in
            try keys.execute(
                """
                INSERT INTO slips (hash, account, expires_at, used_at) VALUES ($1, $2, $3, NULL)
                """,
                [
                    .bytes(Array("\(moment)".utf8)), .text("moment-\(moment)"),
                    .integer(moment),
                ])
        }
    }

    @Test func `leaves no order of writes by which an answer's moment could be told`()
        async throws
    {
        let cast = try await Cast()
        let box = VillagersBox(keys: cast.store.keys)
        for moment in 1...5 as ClosedRange<Int64> {
            try await note(moment, cast)
            try await box.count(.worse, from: village, on: CastCalendar.monday)
            #expect(try files(cast)["-wal"]?.isEmpty ?? true)
        }
        try await note(6, cast)

        // The log begins after the last answer: it holds none of them.
        #expect(try files(cast)["-wal"]?.isEmpty == false)
        #expect(
            try files(cast)["-wal"]?.range(of: Data(CastCalendar.monday.description.prefix(7).utf8))
                == nil)
    }

    @Test func `leaves none of the words of a message that was removed`() async throws {
        let cast = try await Cast()
        let box = VillagersBox(keys: cast.store.keys)
        let words = "祠堂前的水沟堵了，没有人管"
        for place in 0..<60 {
            try await box.put(
                VillagersMessage(
                    id: MessageID("s\(place)"), village: village, day: CastCalendar.monday,
                    text: words, isHeld: false))
        }
        #expect(try holds(words, cast))

        try await Forgetting.messages((0..<60).map { MessageID("s\($0)") }, in: cast.store)
        #expect(try !holds(words, cast))
        #expect(try !holds("祠堂前的水沟", cast))
    }

    @Test func `shows no name that is kept off the pages, nor one that was let go`()
        async throws
    {
        let cast = try await Cast()
        let names = WithheldNames(keys: cast.store.keys)
        let name = WithheldName(id: "n1", division: Cast.town, name: "王小明")
        try await names.add([name])

        #expect(try await names.list() == [name])
        #expect(try !holds("王小明", cast))
        try await Forgetting.names(["n1"], in: cast.store)
        #expect(try await names.list().isEmpty)
    }
}
