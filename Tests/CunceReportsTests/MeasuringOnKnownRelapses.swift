import CunceDomain
import CunceGenerated
import CunceTestSupport
import Testing

/// The signals of the pack that ships, on ten made-up years whose relapses are known.
@Suite struct MeasuringOnKnownRelapses {
    @Test(arguments: [1, 2, 3])
    func `finds what was put in: how many relapses, how many warned of, how many false`(
        seed: Int
    ) throws {
        let programme = try Cast.pack()
        var dice = Dice(seed: seed)
        let made = GeneratedRelapses(villages: 100, of: programme.rules, using: &dice)

        let measure = try #require(made.measure(programme))

        #expect(measure.relapses.count == made.declining + made.sudden)
        #expect(measure.unwarned == made.sudden)
        let satisfaction = try #require(
            measure.signals.first { $0.signal == "satisfaction-dropping" })
        #expect(satisfaction.leads.count == made.declining)
        #expect(satisfaction.count.right == made.declining)
        #expect(satisfaction.count.wrong == made.falseAlarms)
        // A year's figure comes within forty days of its end, the listing from April on.
        #expect(measure.leads.allSatisfy { (31...120).contains($0) }, "\(measure.leads)")
        #expect(measure.isTold && measure.count.isTold)
    }
}
