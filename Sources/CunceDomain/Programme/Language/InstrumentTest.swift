/// Asks how many papers of a kind were sent to a subject, and whether they were answered in time.
/// 整改通知、督办单
package struct InstrumentTest: Equatable, Sendable {
    package enum State: String, CaseIterable, Codable, Sendable {
        /// It was sent, whatever became of it.
        case issued
        /// Its day for the reply has passed, there is no reply, and it is not closed.
        case overdue
        /// It was sent and is not closed.
        case open
    }

    package let instrument: InstrumentKey
    package let state: State
    /// So many or more; 1 where the pack states none.
    package let times: Int
    /// Sent in this time; `nil` for ever since.
    package let within: Window?

    package init(instrument: InstrumentKey, state: State, times: Int, within: Window?) {
        self.instrument = instrument
        self.state = state
        self.times = times
        self.within = within
    }
}
