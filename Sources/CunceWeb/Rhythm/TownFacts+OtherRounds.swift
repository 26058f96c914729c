import CunceDomain
import CunceReports
import CunceStore

extension TownFacts {
    /// The same page of the other rounds that run here.
    func otherRounds(_ path: String, on today: CivilDate) -> [TextLink] {
        rounds.otherThan(round?.id, path, on: today)
    }
}

extension [RoundSummary] {
    /// A page of those that run, without the one it shows.
    func otherThan(_ shown: RoundID?, _ path: String, on today: CivilDate) -> [TextLink] {
        filter { $0.isRunning(on: today) && $0.id != shown }.map {
            TextLink(text: $0.title, href: "\(path)?round=\($0.id)")
        }
    }
}
