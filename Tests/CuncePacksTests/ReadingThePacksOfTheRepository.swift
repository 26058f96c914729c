import CunceDomain
import CuncePacks
import Foundation
import Testing

@Suite struct ReadingThePacksOfTheRepository {
    @Test(arguments: [
        (
            "sanlian-sanbang-santui",
            "ok: sanlian-sanbang-santui 1.0.0, 31 problem types, 24 measure kinds, 20 roles"
        ),
        ("example", "ok: example 0.1.0, 4 problem types, 2 measure kinds, 3 roles"),
    ])
    func `brings no complaint and ends with what was read`(name: String, last: String) throws {
        let programme = try PackReading.read(
            folder: ExamplePack.programmes.appendingPathComponent(name)
        ).get()

        #expect(PackSummary(programme).lines.last == last)
    }

    @Test func `gives the source case its three links and who decides`() throws {
        let programme = try PackReading.read(
            folder: ExamplePack.programmes.appendingPathComponent("sanlian-sanbang-santui")
        ).get()

        let slots: [LinkSlotKey] = ["town-leader", "area-secretary", "resident-cadre"]
        #expect(programme.linkSlots.map(\.key) == slots)
        #expect(programme.deciders(of: .approvePlan) == ["town-secretary"])
        #expect(programme.mustDiffer(.approvesPlan, .proposesPlan))
        #expect(programme.words.stages[.underWay].text(in: .zh) == "整治")
        for sentence in BriefSentence.allCases {
            #expect(programme.brief?.pattern(sentence) != nil)
        }
    }
}
