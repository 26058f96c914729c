import CunceDomain
import CunceReports

/// Days that are read together: where one of them says its year, all do, or the next would be taken
/// for a day of that year.
struct PairedDays {
    private let sayYears: Bool
    private let today: CivilDate
    private let language: Language

    init(_ days: [CivilDate], _ today: CivilDate, _ language: Language) {
        sayYears = days.contains { $0.year != today.year }
        self.today = today
        self.language = language
    }

    func text(_ day: CivilDate) -> String {
        sayYears ? Days.long(day, in: language) : Days.near(day, today, in: language)
    }
}
