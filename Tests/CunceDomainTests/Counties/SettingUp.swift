import Testing

@testable import CunceDomain

@Suite struct SettingUp {
    private let established = CountyEvent.established(
        .init(root: Cast.town, pack: "example", packVersion: "1.0.0"))

    @Test func `happens once`() {
        var county = County()
        #expect(county.admits(established))

        county.apply(established, entry(1))

        #expect(county.established?.root == Cast.town)
        #expect(!county.admits(established))
    }

    @Test func `takes lists of divisions again and again`() {
        let list = CountyEvent.division(
            .added(
                .init(
                    division: Cast.village, code: "990000100201", name: "长山村", level: 5,
                    parent: Cast.town)))
        var county = County()

        county.apply(list, entry(2))
        county.apply(list, entry(5))

        #expect(county.lists == [2, 5])
        #expect(county.admits(list))
    }

    @Test func `keeps each person once and no name in the open`() {
        let registered = PersonEvent.registered(.init(person: Cast.cadre))
        var person = PersonRecord(key: Cast.cadre.text)
        #expect(person.admits(registered))

        person.apply(registered, entry(3))

        #expect(person.registered == entry(3))
        #expect(!person.admits(registered))
    }
}
