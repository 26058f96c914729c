package import CunceDomain
import CunceStore

extension MyWeek {
    /// The week on whose huddle page the result of an errand is reported: that which runs, or
    /// comes next, after the huddle that gave it.
    package func reports(_ huddle: Huddle, of round: RoundID) -> ISOWeek {
        let first = max(huddle.week.next, ISOWeek(containing: day))
        let all = rounds.map(\.facts)
        let town =
            all.first { $0.round?.id == round }?.town
            ?? all.flatMap(\.before).first { $0.summary.id == round }?.town
        return town?.huddles.running(from: first) ?? first
    }
}
