import CunceDomain
import CunceReports
import CunceStore

/// What is said to somebody about whom there is a file, and who holds no post any more.
extension Site {
    /// Whoever left their last post says on paper what they have to say.
    func noPost(_ right: FileAccess.Right, _ call: Call) -> [UpwardFact] {
        guard right == .own, call.visitor.actor == nil else { return [] }
        return [
            UpwardFact(
                label: texts.say("personnel.no-post", in: call.language),
                text: texts.say("personnel.no-post-how", in: call.language))
        ]
    }
}
