import CunceDomain
import CunceReports

/// Reading the forms of the help given to villages.
extension Call {
    /// An amount typed in yuan.
    ///
    /// - Returns: unit: fen; `nil` where nothing was typed.
    func yuan(_ name: String) throws(FieldComplaint) -> Int? {
        guard !form[name].trimmingSpace().isEmpty else { return nil }
        do {
            return try Money.read(form[name])
        } catch {
            throw FieldComplaint(field: name, key: Money.notice(error, field: name).key)
        }
    }

    /// What a promise is for: `problem:ID`, `measure:ID` or nothing.
    func about() throws(FieldComplaint) -> (problem: ProblemID?, measure: MeasureID?) {
        let typed = form["about"]
        guard !typed.isEmpty else { return (nil, nil) }
        let parts = typed.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else {
            throw FieldComplaint(field: "about", key: "refusal.form.choose")
        }
        let id = String(parts[1])
        if parts[0] == "problem", let problem = ProblemID(checking: id) { return (problem, nil) }
        if parts[0] == "measure", let measure = MeasureID(checking: id) { return (nil, measure) }
        throw FieldComplaint(field: "about", key: "refusal.form.choose")
    }
}

/// What can be done with a promise, as the forms of its page name it.
enum PromiseAct: String, CaseIterable, Sendable {
    case arrive, use, block, free, change, release

    /// - Parameter arrival: the id an arrival takes.
    func command(
        on id: PromiseID, arrival: ArrivalID, _ call: Call, linkFrom: PersonID? = nil
    ) throws(FieldComplaint) -> PromiseCommand {
        switch self {
        case .arrive:
            .reportArrival(
                id, arrival, amount: try call.yuan("amount"), voucher: call.form["voucher"],
                linkFrom: linkFrom)
        case .use:
            .reportUse(
                id, amount: try call.yuan("amount"), purpose: call.form["purpose"],
                voucher: call.form["voucher"])
        case .block:
            .reportStuck(
                id, reason: call.form["reason"],
                liesWith: try call.optionalChoice("lies-with", PostID.self),
                words: call.form["words"], linkFrom: linkFrom)
        case .free: .free(id, note: call.form["note"])
        case .change:
            .change(
                id, amount: try call.yuan("amount"), due: try call.day("due"),
                reason: call.form["reason"])
        case .release: .release(id, reason: call.form["reason"])
        }
    }

    /// The day it happened: what came and was used says its own.
    func day(_ call: Call) throws(FieldComplaint) -> CivilDate {
        switch self {
        case .arrive, .use: try call.day("day")
        case .block, .free, .change, .release: call.today
        }
    }
}
