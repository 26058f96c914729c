import CunceDomain
import CunceTables

/// Things of a case that a row names.
extension RowReading {
    /// The problem a row names by id or else by title; `nil` where it names none.
    mutating func problem(in kase: Case) -> ProblemID? {
        let id = code("problem_id")
        if !id.isEmpty {
            let found = kase.diagnosis.problem(ProblemID(id))
            if found == nil { complain(.unknown(id), at: "problem_id") }
            return found?.id
        }
        let title = text("problem")
        return only(
            title, kase.diagnosis.problems.filter { $0.title == title }.map(\.id), at: "problem")
    }

    /// The measure a row names by id or else by title; `nil` where it names none.
    mutating func measure(in kase: Case) -> MeasureID? {
        let id = code("measure_id")
        if !id.isEmpty {
            // One that was taken out since still has its tasks.
            let found = kase.plan.standing(MeasureID(id))
            if found == nil { complain(.unknown(id), at: "measure_id") }
            return found?.id
        }
        let title = text("measure")
        return only(
            title, kase.plan.measures.filter { $0.title == title }.map(\.id), at: "measure")
    }

    private mutating func only<Kind>(
        _ title: String, _ titled: [Identifier<Kind>], at key: String
    ) -> Identifier<Kind>? {
        guard !title.isEmpty else { return nil }
        if let only = titled.first, titled.count == 1 { return only }
        complain(
            titled.isEmpty
                ? .unknown(title)
                : .ambiguous(title, candidates: titled.map(\.text).joined(separator: ", ")),
            at: key)
        return nil
    }
}
