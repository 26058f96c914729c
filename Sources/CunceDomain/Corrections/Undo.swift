/// Taking back what was just done 撤回: its own author, within ten seconds, without typing a reason.
///
/// Source: product.md, what every user takes for granted; Decisions/0007.
package enum Undo {
    /// For so long the offer stands, counted from the moment the entries were written.
    package static let seconds = 10

    /// The desk takes it a little longer: the page has to reach the reader, the press has to come
    /// back, and a village's network is slow.
    package static let networkSeconds = 5

    /// What the withdrawal gives as its reason. Pages say it in the reader's language.
    package static let reason = "十秒内撤回"

    /// Whole seconds for which the offer still stands; 0 when its time is over.
    package static func secondsLeft(since written: Moment, now: Moment) -> Int {
        let gone = max(0, now.milliseconds - written.milliseconds)
        return max(0, seconds - Int(gone / 1_000))
    }

    /// Whether the desk still takes it back.
    package static func isInTime(_ written: Moment, now: Moment) -> Bool {
        now.milliseconds - written.milliseconds <= Int64(seconds + networkSeconds) * 1_000
    }
}
