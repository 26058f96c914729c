import CunceDomain
import CunceReports
import CunceStore

/// What may be done with a formal request.
struct FormalRequestForms {
    let request: FormalRequest
    let view: RoundView
    let making: UpwardForms
    let words: UpwardWords

    private var href: String { "\(view.href)/requests/\(request.id)" }

    static func fields(
        _ text: FormalRequest.Text, _ above: [(value: String, label: String)]
    ) -> [UpwardForms.Asked] {
        [
            .line("matter", "field.matter", text.matter),
            .select("addressee", "field.addressee", above, initial: text.addressee.text),
            .area("reason", "request.reason", text.reason),
            .area("asked", "field.asked", text.asked),
        ]
    }

    var all: [UpwardForm] {
        var forms: [UpwardForm] = []
        let author = request.edits.last?.at.by ?? request.drafted.by
        let decides = view.mayFinish(.signBrief) && view.decides(.signBrief)
        switch request.state {
        case .draft, .returned:
            if decides, request.state == .draft, author != view.actor.person {
                forms.append(
                    making.form(
                        "\(href)/sign", "request.sign", [.hidden("read", "\(request.version)")]))
                forms.append(giveBack)
            }
            if view.mayFinish(.sendUp) { forms += [edit, drop] }
        case .signed:
            if view.mayFinish(.sendUp) {
                forms.append(making.form("\(href)/send", "request.send", []))
                if view.mayFinish(.recordPaper) {
                    forms.append(
                        making.form(
                            "\(href)/send-paper", "request.send-paper", does: "request.send-do",
                            [
                                .day("day", "brief.paper-day", making.call.today.description),
                                .line("word", "brief.paper-how"),
                            ]))
                }
                forms.append(drop)
            }
            if decides { forms.append(giveBack) }
        case .sent:
            if view.mayFinish(.instruct), request.text.addressee == view.actor.post {
                forms.append(
                    making.form(
                        "\(href)/answer", "request.answer", does: "request.answer-do", answer))
            } else if view.mayFinish(.recordPaper) {
                forms.append(
                    making.form(
                        "\(href)/answer-paper", "request.answer-paper",
                        does: "ask.answer-do",
                        [.day("day", "ask.answered-on", making.call.today.description)]
                            + answer))
            }
        case .answered, .dropped: break
        }
        return forms
    }

    private var answer: [UpwardForms.Asked] {
        [
            .select(
                "verdict", "field.verdict",
                [(value: "", label: words.say("common.choose"))]
                    + FormalRequest.Verdict.allCases.map {
                        (value: $0.rawValue, label: words.say("verdict.\($0.rawValue)"))
                    }), .area("words", "request.answer-words"),
        ]
    }

    private var edit: UpwardForm {
        making.form(
            "\(href)/edit", "request.edit", does: "request.edit-do", hint: "request.make-hint",
            Self.fields(
                request.text, view.addressees.map { ($0.id.text, words.post($0.id)) })
                + [.hidden("read", "\(request.version)")])
    }

    private var giveBack: UpwardForm {
        making.form(
            "\(href)/return", "request.return", does: "request.return-do", isWarn: true,
            [.area("reason", "field.reason")])
    }

    private var drop: UpwardForm {
        making.form(
            "\(href)/drop", "request.drop", does: "request.drop-do", isWarn: true,
            [.area("reason", "field.reason")])
    }
}
