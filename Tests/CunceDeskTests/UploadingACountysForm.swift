import CunceDesk
import CunceDomain
import CunceStore
import CunceTestSupport
import Testing

@Suite struct UploadingACountysForm {
    private let cast: Cast

    init() async throws { cast = try await Cast(on: CastCalendar.monday) }

    private func register(
        _ id: FormID = "form-1", title: String = "月报表", file: String, as post: CastPost = .office
    ) async throws {
        _ = try await cast.send(
            .form(
                .register(
                    id, division: Cast.town, title: title, rows: .ledger,
                    file: FormFile(file: file, bytes: 3, name: "表.xlsx"))), as: post)
    }

    private var forms: CountyForms {
        get async throws {
            let cache = cast.store.cache
            return try await cast.store.main.read { connection in
                try StreamReading.current(
                    County.self, StreamName.county(Cast.town), cache: cache, on: connection
                ).state.forms
            }
        }
    }

    @Test func `is the organisation office's, and nobody else's`() async throws {
        let file = try cast.store.blobs.put([1, 2, 3])

        await #expect(throws: Refusal.access(.notAllowed(.keepForms))) {
            try await register(file: file, as: .secretary)
        }
        try await register(file: file)

        #expect(try await forms.form("form-1")?.title == "月报表")
    }

    @Test func `names only a file that is kept, and every backup looks for it`() async throws {
        let missing = Blobs.name(of: [9])
        await #expect(throws: (any Error).self) { try await register(file: missing) }
        #expect(try await forms.all.isEmpty)

        let file = try cast.store.blobs.put([1, 2, 3])
        try await register(file: file)

        let named = try await cast.store.main.read { try NamedFile.all(on: $0) }
        #expect(named.map(\.file).contains(file))
    }

    @Test func `says no to a title that is in use`() async throws {
        let file = try cast.store.blobs.put([1, 2, 3])
        try await register(file: file)

        await #expect(throws: Refusal.form(.sameTitle("月报表"))) {
            try await register("form-2", file: file)
        }
    }
}
