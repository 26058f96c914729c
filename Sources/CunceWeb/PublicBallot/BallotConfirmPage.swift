import CunceDomain
import CunceReports
import Mustache

/// The page that asks whether an answer is to be so. Template `ballot-confirm`.
struct BallotConfirmPage: MustacheParent, Sendable {
    let language: Language
    let texts: Texts
    let asked: AskedBallot
    let answer: AcceptanceBallot.Answer
    /// As it is printed: it goes back with the form and is kept by nobody.
    let code: String

    func child(named tag: String) -> Any? {
        switch tag {
        case "language": language == .zh ? "zh-CN" : "en"
        case "title": texts.say("ballot.title", in: language, ["village": asked.village])
        case "question": asked.ballot.question.text(in: language)
        // Example: `满意`.
        case "chosen": answer.label.text(in: language)
        case "answer": answer.key.text
        case "code": code
        case "action": "/b/\(asked.urn)/confirm"
        case "back": "/b/\(asked.urn)"
        default: nil
        }
    }
}
