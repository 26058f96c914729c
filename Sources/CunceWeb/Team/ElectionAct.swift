import CunceDomain

/// What can be done with a by-election, as its address says it.
enum ElectionAct: String, CaseIterable {
    case candidates, vote, seat, end

    /// Whether the form says on which day it happened.
    var isDated: Bool {
        switch self {
        case .candidates, .vote: true
        case .seat, .end: false
        }
    }

    var done: String {
        switch self {
        case .candidates: "done.candidates-settled"
        case .vote: "done.vote-recorded"
        case .seat: "done.elected-seated"
        case .end: "done.election-ended"
        }
    }

    func command(_ id: ByElectionID, _ call: Call) throws(FieldComplaint) -> ByElectionCommand {
        switch self {
        case .candidates: .settleCandidates(id, count: try call.count("count"))
        case .vote:
            .hold(
                id,
                .init(
                    entitled: try call.count("entitled"), present: try call.count("present"),
                    votes: try call.count("votes")))
        case .seat, .end:
            .end(
                id, reason: call.form["reason"],
                because: ByElectionEvent.EndGround(rawValue: call.form["because"]))
        }
    }
}

extension Call {
    /// A number of people typed into a form.
    func count(_ name: String) throws(FieldComplaint) -> Int {
        let digits = form[name].trimmingSpace()
        guard (1...7).contains(digits.utf8.count), digits.allSatisfy({ ("0"..."9").contains($0) }),
            let count = Int(digits)
        else { throw FieldComplaint(field: name, key: "refusal.election.not-a-count") }
        return count
    }
}
