import CunceDomain
import CunceReports
import CunceStore

/// What a form of an appraisal asks for.
struct AppraisalStep {
    private let make: (Call) throws -> AppraisalCommand
    private let call: Call
    /// Key of what is said once it is done.
    let done: String

    /// - Parameter act: the last part of the form's address.
    /// - Throws: `notFound` for anything else.
    init(act: String, _ read: ReadAppraisal, _ call: Call) throws(Stray) {
        self.call = call
        switch act {
        case "targets":
            done = "done.appraisal-targets-set"
            let items = read.scheme?.items.map(\.key) ?? []
            make = { call in
                .setTargets(
                    items.map { .init(item: $0, words: call.form["target-\($0)"]) },
                    reason: call.form["reason"])
            }
        case "tie":
            done = "done.appraisal-tied"
            make = { call in
                .tie(
                    .init(
                        fact: try call.choice("fact", FactKey.self),
                        period: try call.optionalPeriod("period"), value: call.form["value"],
                        evidence: call.form["evidence"]))
            }
        case "untie":
            done = "done.appraisal-untied"
            make = { call in
                let tied = read.file.facts.first { "\($0.at.entry)" == call.form["tied"] }
                guard let tied else {
                    throw FieldComplaint(field: "tied", key: "refusal.form.choose")
                }
                return .untie(
                    tied.place.fact, subject: tied.place.subject.text,
                    period: tied.place.slot.period, reason: call.form["reason"])
            }
        case "self":
            done = "done.appraisal-self"
            make = { .assessSelf(words: $0.form["words"], how: try $0.way()) }
        case "rate":
            done = "done.appraisal-rated"
            make = { call in
                .rate(
                    try call.choice("fact", FactKey.self), value: call.form["value"],
                    evidence: call.form["evidence"])
            }
        case "hand-in":
            done = "done.appraisal-handed-in"
            make = { _ in .handIn }
        case "notify":
            done = "done.personnel-notified"
            make = { .notify(how: try $0.way()) }
        case "view", "object":
            done = act == "object" ? "done.appraisal-objected" : "done.appraisal-answered"
            make = {
                .answer(
                    words: $0.form["words"], isObjection: act == "object", how: try $0.way())
            }
        case "uphold", "return":
            done = "done.personnel-reviewed"
            make = { .review(isUpheld: act == "uphold", words: $0.form["words"]) }
        case "decide":
            done = "done.appraisal-decided"
            make = {
                .decide(try $0.choice("grade", GradeKey.self), reason: $0.form["reason"])
            }
        case "close":
            done = "done.appraisal-closed"
            make = { .close(words: $0.form["words"]) }
        default: throw .notFound
        }
    }

    func command() throws -> AppraisalCommand { try make(call) }
}

extension Call {
    /// A period typed into a form, or nothing.
    func optionalPeriod(_ name: String) throws(FieldComplaint) -> Period? {
        let typed = form[name].trimmingSpace()
        guard !typed.isEmpty else { return nil }
        // 2027 and 2027年 are one year to whoever types them.
        guard let period = Period(typed.hasSuffix("年") ? String(typed.dropLast()) : typed) else {
            throw FieldComplaint(field: name, key: "refusal.form.period")
        }
        return period
    }
}
