import CunceDomain
import CunceReports
import CunceTestSupport
import CunceWeb
import Foundation
import Testing

@Suite struct SayingThatNoRoundIsOpen {
    private let town = Place(path: "/1/35/")

    private func said(
        to standing: Standing, _ role: RoleKey, in language: Language = .zh
    ) throws -> NoRound {
        let resources = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Resources")
        return NoRound(
            try Cast.pack(),
            for: Actor(
                person: "person-a", post: "post-a", role: role, standing: standing,
                path: "/1/35/"),
            at: town, division: "990000100",
            try Texts(folder: resources.appendingPathComponent("texts")), language)
    }

    @Test func `whoever may open one is led to the form`() throws {
        let office = try said(to: .organisationOffice, "town-organisation-office")

        #expect(office.openHref == "/rounds/new?division=990000100")
        #expect(office.who == nil)
    }

    @Test func `everybody else reads by their names who opens one`() throws {
        let cadre = try said(to: .residentCadre, "resident-cadre")

        #expect(cadre.openHref == nil)
        #expect(cadre.who == "由镇组织办或镇党委书记开。")
        #expect(
            try said(to: .residentCadre, "resident-cadre", in: .en).who?.contains("-") == false)
    }

    @Test func `the pack decides, not the standing alone`() throws {
        #expect(try said(to: .secretary, "county-secretary").openHref == nil)
    }
}
