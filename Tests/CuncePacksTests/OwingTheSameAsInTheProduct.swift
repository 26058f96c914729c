import CunceDomain
import CuncePacks
import CunceTestSupport
import Foundation
import Testing

/// Whoever is asked, the product or a trial of the pack: the same visits are owed, met and missed.
@Suite struct OwingTheSameAsInTheProduct {
    private static let start = CivilDate(dayNumber: 20_773)  // 2026-11-16, a Monday

    @Test(arguments: 0..<60)
    func `whatever the calendar, the windows, the links and the visits`(seed: Int) throws {
        var dice = Dice(seed: seed)
        let programme = try pack(&dice)
        let cadence = try #require(programme.cadence("on-site"))
        let calendar = WorkCalendar(
            (0..<20).map { _ in
                CalendarDay(
                    day: day(-30...250, &dice),
                    kind: Bool.random(using: &dice) ? .holiday : .working, name: "")
            })
        let listed = day(-20...20, &dice)
        let closes = day(60...260, &dice)
        let on = day(0...260, &dice)
        let links = (0..<Int.random(in: 1...3, using: &dice)).map { _ in
            // Some follow each other within a window, so that it changes hands.
            let from = day(-20...120, &dice)
            let until =
                Bool.random(using: &dice)
                ? from.adding(days: Int.random(in: 0...90, using: &dice)) : nil
            return (post: Bool.random(using: &dice) ? "one" : "other", from: from, until: until)
        }
        let days = (0..<Int.random(in: 0...60, using: &dice)).map { _ in day(-30...260, &dice) }
        let away = day(0...120, &dice)
        let back = away.adding(days: Int.random(in: 0...90, using: &dice))

        let product = VisitObligations(
            programme.cadenceSpans,
            holdings: links.map {
                .init(slot: "leader", post: PostID($0.post), from: $0.from, until: $0.until)
            },
            trips: days.enumerated().map {
                .init(on: $0.element, participants: ["one", "other"], entry: $0.offset)
            },
            terms: ObligationTerms(
                calendar: calendar,
                absences: ["one": [.init(from: away, until: back, reason: .leave, entry: 0)]],
                weeks: Weeks())
        ).list(listed: listed, closes: closes, on: on)

        var book = FactBook(
            units: [
                .init(
                    key: "v", kind: "village", name: "村",
                    listed: .init(from: listed, until: nil))
            ],
            posts: ["one", "other"].map { .init(key: $0, role: "county-leader", name: "") })
        book.work = WorkRecord(
            closes: closes,
            links: links.map {
                .init(
                    slot: "leader", unit: "v", post: SubjectKey($0.post),
                    time: .init(from: $0.from, until: $0.until))
            },
            deeds: ["one", "other"].map {
                .init(duty: "on-site", post: $0, unit: "v", done: days.map { .init(on: $0) })
            },
            excuses: [
                .init(
                    post: "one", duty: nil, time: .init(from: away, until: back), reason: .leave)
            ], calendar: calendar)
        let tried = Evaluation(programme, book, on: on).history(of: cadence)

        #expect(tried.map(\.words).sorted() == product.map(\.words).sorted())
    }

    /// The pack of Zhang county with another window, number and grace of its visits.
    private func pack(_ dice: inout Dice) throws -> Programme {
        let window =
            ["1 week", "2 weeks", "1 month", "2 months", "1 quarter"]
            .randomElement(using: &dice) ?? "1 week"
        let amount = Bool.random(using: &dice) ? "times" : "days"
        let rhythm = """
            \(amount): \(Int.random(in: 1...4, using: &dice))
                every: \(window)
                grace-days: \(Int.random(in: 0...4, using: &dice))
                holidays: \(["move", "stand", "lapse"].randomElement(using: &dice) ?? "move")
            """
        return try TrialCase.pack("zhang-2015") { file, text in
            file == "rhythm.yaml"
                ? text.replacingOccurrences(
                    of: "times: 1\n    every: 1 month\n    links", with: rhythm + "\n    links")
                : text
        }
    }

    private func day(_ bounds: ClosedRange<Int>, _ dice: inout Dice) -> CivilDate {
        Self.start.adding(days: Int.random(in: bounds, using: &dice))
    }
}

extension Obligation {
    /// `one 2026-11-16 2026-11-22 2026-11-24 1 of 2 missed`
    fileprivate var words: String {
        let state =
            switch self.state {
            case .owed: "owed"
            case .met: "met"
            case .metLate(let days): "met late \(days)"
            case .missed: "missed \(missing)"
            case .excused(let reason, _): "excused \(reason)"
            }
        return "\(key.post) \(period.first) \(period.due) \(period.end) \(proofs.count) \(state)"
    }
}

extension DutyAnswers.Line {
    fileprivate var words: String {
        let state =
            switch self.state {
            case .notLate: "owed"
            case .met: "met"
            case .metLate(let days): "met late \(days)"
            case .missed(let count): "missed \(count)"
            case .excused(let reason): "excused \(reason)"
            case .notOwed, .late, .open, .notStated: "\(self.state)"
            }
        let days = [time.first, time.due, time.end].map { $0?.description ?? "" }
        return "\(owners[0]) \(days[0]) \(days[1]) \(days[2]) \(done ?? -1) \(state)"
    }
}
