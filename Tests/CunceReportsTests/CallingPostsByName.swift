import CunceDomain
import CunceReports
import CunceStore
import CunceTestSupport
import Testing

@Suite struct CallingPostsByName {
    @Test(arguments: [
        ("甲", "甲", "A"), ("癸", "癸", "J"), ("洋港工作组", "洋港工作组", "洋港工作组"), ("", "", ""),
    ])
    func `turns a heavenly stem into a letter in English and leaves the rest`(
        written: String, zh: String, en: String
    ) {
        #expect(PostLabels.designation(written, in: .zh) == zh)
        #expect(PostLabels.designation(written, in: .en) == en)
    }

    @Test func `says the role and then the designation`() async throws {
        let cast = try await Cast(on: CastCalendar.monday)
        let programme = cast.programme

        let labels = try await cast.store.main.read {
            PostLabels(try PostRow.list(on: $0), programme)
        }

        #expect(labels.text(CastPost.cadre.id, in: .zh) == "驻村干部 甲")
        #expect(labels.text(CastPost.cadre.id, in: .en) == "Resident cadre A")
        #expect(labels.text(CastPost.secretary.id, in: .en) == "Town party secretary")
    }
}
