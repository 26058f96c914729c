package import CunceDomain

/// Papers that ask somebody to put something right: how many, which are open, how late.
package struct InstrumentsReport: Encodable, Sendable {
    package struct CountReport: Encodable, Equatable, Sendable {
        package let instrument: String
        package let clause: ClauseReport
        package let issued: Int
        package let answered: Int
        package let closed: Int
        package let open: Int
        /// Open, without a reply, after the day it was due.
        package let overdue: Int
    }

    package struct PaperReport: Encodable, Sendable {
        package enum State: String, Encodable, Sendable {
            case open, answered, closed
        }

        package let instrument: String
        package let to: String
        package let issued: CivilDate
        /// A day, `not stated`, or `open` where it runs from a day that is not told.
        package let due: String
        package let answered: CivilDate?
        package let closed: CivilDate?
        package let state: State
        package let lateDays: Int

        enum CodingKeys: String, CodingKey {
            case instrument, to, issued, due, answered, closed, state
            case lateDays = "late-days"
        }
    }

    /// `false` where the pack has none.
    package let stated: Bool
    /// `false` where the facts do not tell what was issued.
    package let told: Bool
    package let counts: [CountReport]
    package let papers: [PaperReport]
}

extension InstrumentsReport {
    init(_ answers: InstrumentAnswers?, _ words: TrialWords) {
        stated = answers != nil
        told = answers?.isTold ?? false
        counts =
            answers?.counts.map {
                CountReport(
                    instrument: $0.instrument.text, clause: ClauseReport($0.clause),
                    issued: $0.issued, answered: $0.answered, closed: $0.closed,
                    open: $0.issued - $0.closed, overdue: $0.overdue)
            } ?? []
        papers = answers?.papers.map { PaperReport($0) } ?? []
    }
}

extension InstrumentsReport.PaperReport {
    fileprivate init(_ paper: InstrumentAnswers.Paper) {
        instrument = paper.instrument.text
        to = paper.to.text
        issued = paper.issued
        due =
            switch paper.due {
            case .on(let day): day.description
            case .notStated: "not stated"
            case .open: "open"
            }
        answered = paper.answered
        closed = paper.closed
        state = !paper.isOpen ? .closed : paper.answered != nil ? .answered : .open
        lateDays = paper.lateDays
    }
}
