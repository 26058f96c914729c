package import CunceDomain

/// Years of a county whose relapses are known: which villages left the list and when they were
/// listed again, and figures that went down before some of these, and elsewhere now and then.
///
/// How good signals are is measured on it: what they should find is put in here.
package struct GeneratedRelapses: Sendable {
    package let county: GeneratedCounty
    /// Every time each village was on the list, oldest first.
    package let listings: [SubjectKey: [FactRecord.Stay]]
    /// Villages that relapsed with satisfaction falling the year before.
    package let declining: Int
    /// Villages that relapsed although nothing had moved.
    package let sudden: Int
    /// Villages whose satisfaction fell once with nothing after it.
    package let falseAlarms: Int

    private enum Fate: CaseIterable { case declining, sudden, falseAlarm, quiet }

    /// - Parameter villages: of which one in four has each fate, by the dice.
    package init(villages: Int, of rules: Rules, using dice: inout some RandomNumberGenerator) {
        let years = 2016...2025
        let bare = GeneratedCounty(villages: villages, years: years, told: [])
        var told: [GeneratedCounty.Told] = []
        var listings: [SubjectKey: [FactRecord.Stay]] = [:]
        var counts: [Fate: Int] = [:]
        for (index, place) in bare.places.enumerated() where place.level == 5 {
            let fate = Fate.allCases.randomElement(using: &dice) ?? .quiet
            counts[fate, default: 0] += 1
            // Off the list at the end of a year, listed again in the spring after the next.
            let left = Int.random(in: 2018...2022, using: &dice)
            let fall = left + 1
            var share = Int.random(in: 84...92, using: &dice)
            for year in years {
                let falls = year == fall && (fate == .declining || fate == .falseAlarm)
                share += falls ? -12 : Int.random(in: -1...1, using: &dice)
                let period = Period(.year, containing: Self.day(year, 6, 1))
                told.append(
                    .init(
                        place: index, fact: "satisfaction", period: period,
                        value: .number(Rational(share, over: 100)),
                        day: period.last.adding(days: Int.random(in: 10..<40, using: &dice))))
            }
            switch fate {
            case .declining, .sudden:
                let again = Self.day(fall + 1, 4, 1).adding(
                    days: Int.random(in: 0..<60, using: &dice))
                listings[place.id.subject] = [
                    .init(from: Self.day(left, 3, 1), until: Self.day(left, 12, 31)),
                    // Past the day by which the next year's figure is in: until then what stood
                    // before stands on old figures.
                    .init(from: again, until: again.adding(days: 320)),
                ]
            case .falseAlarm, .quiet:
                listings[place.id.subject] = [
                    .init(from: Self.day(left, 3, 1), until: Self.day(left, 12, 31))
                ]
            }
        }
        county = GeneratedCounty(
            villages: villages, years: years, told: told.sorted { $0.day < $1.day })
        self.listings = listings
        declining = counts[.declining] ?? 0
        sudden = counts[.sudden] ?? 0
        falseAlarms = counts[.falseAlarm] ?? 0
    }

    /// Looks at the first of every month from 2017 to the middle of 2026.
    package func measure(_ programme: Programme) -> WarningMeasure? {
        var replay = WarningReplay(programme, listings: listings)
        var month = Period(.month, containing: Self.day(2017, 1, 1))
        while month.first <= Self.day(2026, 6, 1) {
            replay?.look(on: month.first, county.book(programme.rules, on: month.first))
            month = month.moved(by: 1)
        }
        return replay?.measure
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year, month, day) ?? CivilDate(dayNumber: 0)
    }
}
