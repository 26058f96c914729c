/// How often each answer was given in one month. 一个月的回答
///
/// Sums and nothing else: who answered, when and from where is written down nowhere.
package struct MonthOfAnswers: Codable, Equatable, Sendable {
    /// Fewer answers than this show nothing but their number: one's own could be read off them.
    package static let fewestShown = 10

    package var month: Period
    package var counts: [Count]

    package struct Count: Codable, Equatable, Sendable {
        package var answer: VillagersAnswer
        /// 1 or more.
        package var count: Int

        package init(answer: VillagersAnswer, count: Int) {
            self.answer = answer
            self.count = count
        }
    }

    package init(month: Period, counts: [Count]) {
        self.month = month
        self.counts = counts
    }

    package var total: Int { counts.reduce(0) { $0 + $1.count } }

    package func count(of answer: VillagersAnswer) -> Int {
        counts.first { $0.answer == answer }?.count ?? 0
    }

    /// Whether enough answered for the sums to be shown.
    package var isShown: Bool { total >= Self.fewestShown }

    /// Nothing is added to it any more.
    package func isClosed(on day: CivilDate) -> Bool { month.last < day }
}
