/// By what a drawn household answers a ballot. 纸票、码
package enum BallotMeans: String, CaseIterable, Codable, Sendable {
    /// Papers, read twice by different people.
    case papers
    /// A one-time code, typed on a public page.
    case codes
    /// Either, each household once.
    case either

    package var takesPapers: Bool { self != .codes }
    package var takesCodes: Bool { self != .papers }
}
