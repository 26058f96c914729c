import CunceDomain
import CuncePacks
import Foundation
import Testing

/// Links that only some kinds of units have: three for a town, one for a village.
@Suite struct LinkingKindsOfUnits {
    private static let roles = """
        roles:
          - {key: leader, label: {zh: 领导, en: Leader}, standing: linked-leader, kind: party, level: county}
        links:
          - {key: county-leader, label: {zh: 县级领导, en: County leader}, roles: [leader], unit-kinds: [town], min-per-village: 1}
          - {key: cadre, label: {zh: 联系干部, en: Cadre}, roles: [leader], min-per-village: 1}
        """

    private static let facts = """
        unit-kinds:
          - {key: town, label: {zh: 镇, en: Town}}
          - {key: village, label: {zh: 村, en: Village}, under: town}
        """

    private static func pack(_ roles: String = roles, _ facts: String = facts) -> SmallPack {
        SmallPack(
            silent: [.listing, .proposals, .acceptance, .papers],
            ["roles.yaml": roles, "facts.yaml": facts])
    }

    private static let book = """
        units:
          - {key: t, kind: town, listed: {from: 2026-01-01}}
          - {key: v, kind: village, under: t, listed: {from: 2026-01-01}}
        posts: [{key: l, role: leader}]
        links: [{slot: cadre, unit: v, post: l, from: 2026-01-02}]
        """

    @Test func `are asked of those kinds alone`() throws {
        let slots = try Self.pack().report(Self.book, on: "2026-02-01").duties.links

        #expect(Self.pack().complaints == [])
        #expect(
            slots.map { "\($0.unit) \($0.link) \($0.gap ?? -1)" } == [
                "t county-leader 1", "t cadre 1", "v cadre 0",
            ])
    }

    @Test func `are told of no other`() throws {
        let book = Self.book.replacing("slot: cadre", with: "slot: county-leader")
        let read = FactsFile.read(
            Data(book.utf8), name: "facts.yml", for: try Self.pack().programme())

        guard case .failure(let refusal) = read else {
            Issue.record("a link of a town was told of a village")
            return
        }
        #expect(
            refusal.complaints.map(\.description) == [
                "facts.yml:5: links[0]: expected a unit of the kinds that have it: town, got v, a "
                    + "village"
            ])
    }

    @Test func `of kinds that are never listed are refused`() {
        let facts = Self.facts.replacing("en: Town}}", with: "en: Town}, listed: false}")

        #expect(
            Self.pack(Self.roles, facts).complaints == [
                "roles.yaml:4: links[0]: expected a kind that can be listed, got town"
            ])
    }

    @Test func `whose release asks what only they can answer are read`() {
        let roles = Self.roles.replacing(
            "min-per-village: 1}\n  - {key: cadre",
            with: "min-per-village: 1, released-when: {fact: done}}\n  - {key: cadre")
        let facts =
            Self.facts + "\nfacts:\n"
            + "  - {key: done, label: {zh: 完成, en: Done}, about: unit, unit-kinds: [town], type: judgement}"

        #expect(Self.pack(roles, facts).complaints == [])
    }

    @Test(arguments: [("370302001001", ["grid", "cadre"]), ("370302001201", ["cadre"])])
    func `are known of a place by its code`(code: String, links: [String]) throws {
        let roles = Self.roles.replacing("county-leader", with: "grid")
            .replacing("unit-kinds: [town]", with: "unit-kinds: [community]")
        let facts = """
            unit-kinds:
              - {key: village, label: {zh: 村, en: Village}, committee: villagers}
              - {key: community, label: {zh: 社区, en: Community}, committee: residents}
            """
        let programme = try Self.pack(roles, facts).programme()

        #expect(programme.linkSlots(ofVillage: code).map(\.key.text) == links)
    }
}
