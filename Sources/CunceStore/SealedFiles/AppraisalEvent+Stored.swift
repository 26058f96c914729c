package import CunceDomain
package import Foundation

extension AppraisalEvent: StoredEvent {
    package var written: (name: String, body: any Encodable) {
        switch self {
        case .opened(let body): ("appraisal.opened.v1", body)
        case .targetsSet(let body): ("appraisal.targets-set.v1", body)
        case .factTied(let body): ("appraisal.fact-tied.v1", body)
        case .factUntied(let body): ("appraisal.fact-untied.v1", body)
        case .selfAssessed(let body): ("appraisal.self-assessed.v1", body)
        case .rated(let body): ("appraisal.rated.v1", body)
        case .handedIn(let body): ("appraisal.handed-in.v1", body)
        case .notified(let body): ("appraisal.notified.v1", body)
        case .answered(let body): ("appraisal.answered.v1", body)
        case .reviewed(let body): ("appraisal.reviewed.v1", body)
        case .decided(let body): ("appraisal.decided.v1", body)
        case .closed(let body): ("appraisal.closed.v1", body)
        }
    }

    package static let readers: [String: @Sendable (Data) throws -> AppraisalEvent] = [
        "appraisal.opened.v1": reading(Opened.self) { .opened($0) },
        "appraisal.targets-set.v1": reading(TargetsSet.self) { .targetsSet($0) },
        "appraisal.fact-tied.v1": reading(FactTied.self) { .factTied($0) },
        "appraisal.fact-untied.v1": reading(FactUntied.self) { .factUntied($0) },
        "appraisal.self-assessed.v1": reading(SelfAssessed.self) { .selfAssessed($0) },
        "appraisal.rated.v1": reading(Rated.self) { .rated($0) },
        "appraisal.handed-in.v1": reading(HandedIn.self) { .handedIn($0) },
        "appraisal.notified.v1": reading(Notified.self) { .notified($0) },
        "appraisal.answered.v1": reading(Answered.self) { .answered($0) },
        "appraisal.reviewed.v1": reading(Reviewed.self) { .reviewed($0) },
        "appraisal.decided.v1": reading(Decided.self) { .decided($0) },
        "appraisal.closed.v1": reading(Closed.self) { .closed($0) },
    ]
}
