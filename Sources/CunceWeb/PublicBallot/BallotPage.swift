import CunceDomain
import CunceReports
import Mustache

/// The page on which a code and an answer are typed 群众测评. Template `ballot`.
struct BallotPage: MustacheParent, Sendable {
    private let asked: AskedBallot
    private let language: Language
    private let texts: Texts
    private let options: [OptionModel]
    private let code: FieldModel
    private let complaint: String?

    init(asked: AskedBallot, call: Call, texts: Texts) {
        self.asked = asked
        self.texts = texts
        language = call.outsideLanguage
        code = FieldModel(
            name: "code", value: call.form["code"], complaint: call.complaints.fields["code"])
        complaint = call.complaints.fields["answer"]
        let chosen = call.form["answer"]
        options = asked.ballot.answers.map { [language] in
            OptionModel(
                value: $0.key.text, label: $0.label.text(in: language),
                selected: $0.key.text == chosen)
        }
    }

    func child(named tag: String) -> Any? {
        switch tag {
        case "language": language == .zh ? "zh-CN" : "en"
        case "otherLanguage": language == .zh ? "en" : "zh-CN"
        case "otherName": language == .zh ? "English" : "中文"
        case "otherHref": "/b/\(asked.urn)" + (language == .zh ? "/en" : "")
        // Example: `洋港村群众测评`.
        case "title": texts.say("ballot.title", in: language, ["village": asked.village])
        case "question": asked.ballot.question.text(in: language)
        case "action": "/b/\(asked.urn)"
        case "code": code
        case "options": options
        case "complaint": complaint.orAbsent
        default: nil
        }
    }
}
