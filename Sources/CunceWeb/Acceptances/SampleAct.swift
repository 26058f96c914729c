import CunceDomain
import CunceReports

/// What can be done about a drawn sample, as its address says it.
enum SampleAct: String, CaseIterable {
    case draw
    /// Makes one-time codes and shows them.
    case codes
    case countCodes = "count-codes"

    var done: String {
        switch self {
        case .draw: "done.sample-drawn"
        case .codes: "done.codes-made"
        case .countCodes: "done.codes-counted"
        }
    }

    /// - Parameter urn: of codes that are made for the first time.
    func command(
        _ sample: AcceptancePartKey, _ call: Call, seed: UInt64, urn: UrnID
    ) throws(FieldComplaint) -> AcceptanceCommand {
        switch self {
        case .draw:
            return .draw(
                .init(
                    sample: sample, households: try number("households", call),
                    count: try number("count", call), seed: seed, reason: call.form["reason"]))
        case .codes:
            return .makeCodes(
                .init(
                    sample: sample, count: try number("count", call), urn: urn,
                    reason: call.form["reason"]))
        case .countCodes: return .countCodes(sample)
        }
    }

    private func number(_ field: String, _ call: Call) throws(FieldComplaint) -> Int {
        guard let number = Int(call.form[field].trimmingSpace()) else {
            throw FieldComplaint(field: field, key: "refusal.form.number")
        }
        return number
    }
}
