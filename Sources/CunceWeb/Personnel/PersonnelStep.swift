import CunceDomain
import CunceReports

/// What a form of a step of the ladder asks for.
struct PersonnelStep {
    private let make: (Call) throws -> PersonnelActionCommand
    private let call: Call
    /// Key of what is said once it is done.
    let done: String

    /// - Parameter act: the last part of the form's address.
    /// - Throws: `notFound` for anything else.
    init(act: String, _ call: Call) throws(Stray) {
        self.call = call
        let words = call.form["words"]
        switch act {
        case "notify":
            done = "done.personnel-notified"
            make = { .notify(how: try $0.way(), answerBy: try $0.day("answerBy")) }
        case "state":
            done = "done.personnel-stated"
            make = {
                .state(words: words, how: try $0.way(), pages: try $0.pages())
            }
        case "silence":
            done = "done.personnel-stated"
            make = { _ in .noteSilence(words: words) }
        case "check":
            done = "done.personnel-checked"
            make = { call in
                .check(
                    try call.pick("finding", PersonnelActionEvent.Checked.Finding.self),
                    words: words)
            }
        case "decide", "decline":
            done = "done.personnel-decided"
            make = { call in
                .decide(
                    .init(
                        isTaken: act == "decide", reason: call.form["reason"],
                        confirms: call.form["confirms"] == "yes",
                        until: try call.optionalDay("until"), source: call.form["source"]))
            }
        case "talk":
            done = "done.personnel-talked"
            make = { call in
                .talk(
                    .init(
                        place: call.form["place"], recorder: call.form["recorder"],
                        reason: call.form["reason"], explanation: call.form["explanation"],
                        pointedOut: call.form["pointedOut"], measures: call.form["measures"]))
            }
        case "deliver":
            done = "done.personnel-delivered"
            make = { .deliver(how: try $0.way()) }
        case "follow-up":
            done = "done.personnel-followed-up"
            make = { .followUp(isMended: try $0.isYes("mended"), words: words) }
        case "end":
            done = "done.personnel-ended"
            make = { _ in .end(words: words) }
        case "withdraw":
            done = "done.personnel-withdrawn"
            make = { _ in .withdraw(words: words) }
        case "lapse":
            done = "done.personnel-lapsed"
            make = { _ in .lapse(words: words) }
        case "object":
            done = "done.personnel-objected"
            make = { .object(words: words, how: try $0.way()) }
        case "reviewer":
            done = "done.personnel-reviewer-named"
            make = { .nameReviewer(try $0.choice("reviewer", PostID.self)) }
        case "review":
            done = "done.personnel-reviewed"
            make = { .review(isUpheld: try $0.isYes("upheld"), words: words) }
        default: throw .notFound
        }
    }

    func command() throws -> PersonnelActionCommand { try make(call) }

    /// A talk and a handing over are written down later than they happen.
    func day() throws(FieldComplaint) -> CivilDate {
        call.form.has("day") ? try call.day("day") : call.today
    }
}

extension Call {
    /// One of a list of words in a form.
    func pick<Choice: RawRepresentable>(
        _ name: String, _ type: Choice.Type
    ) throws(FieldComplaint) -> Choice where Choice.RawValue == String {
        guard let choice = Choice(rawValue: form[name]) else {
            throw FieldComplaint(field: name, key: "refusal.form.choose")
        }
        return choice
    }

    func way() throws(FieldComplaint) -> PersonnelActionEvent.Way {
        try pick("how", PersonnelActionEvent.Way.self)
    }

    fileprivate func isYes(_ name: String) throws(FieldComplaint) -> Bool {
        switch form[name] {
        case "yes": return true
        case "no": return false
        default: throw FieldComplaint(field: name, key: "refusal.form.choose")
        }
    }

    fileprivate func pages() throws(FieldComplaint) -> Int {
        let typed = form["pages"].trimmingSpace()
        guard !typed.isEmpty else { return 0 }
        guard let pages = Int(typed), pages >= 0 else {
            throw FieldComplaint(field: "pages", key: "refusal.form.number")
        }
        return pages
    }
}
