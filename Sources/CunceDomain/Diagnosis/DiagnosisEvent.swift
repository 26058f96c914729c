/// What can happen to a diagnosis.
package enum DiagnosisEvent: Equatable, Sendable {
    case problemRecorded(ProblemRecorded)
    case dimensionFoundClear(DimensionFoundClear)
    case submitted(Submitted)
    case problemRegraded(ProblemRegraded)
    case ownerNamed(OwnerNamed)
    case evidenceAdded(EvidenceAdded)
    case voicesCounted(VoicesCounted)
    case problemSolved(ProblemSolved)
    case problemReturned(ProblemReturned)
    case problemVerified(ProblemVerified)
    case problemReopened(ProblemReopened)
    case historyNoted(HistoryNoted)
    case dueSet(DueSet)

    package struct ProblemRecorded: Codable, Equatable, Sendable {
        package var problem: ProblemID
        package var dimension: Dimension
        package var type: String
        package var title: String
        package var severity: Severity
        package var since: CivilDate?
        package var evidence: String
        package var cause: String
        package var voices: Int?

        func problem(_ at: Occurrence) -> Problem {
            Problem(
                id: problem, dimension: dimension, type: type, title: title, since: since,
                evidence: evidence, cause: cause, recorded: at,
                gradings: [.init(severity: severity, reason: "", at: at)],
                voiceCounts: voices.map { [.init(count: $0, at: at)] } ?? [],
                weighed: at.entry, entries: [at.entry])
        }
    }

    package struct DimensionFoundClear: Codable, Equatable, Sendable {
        package var dimension: Dimension
        package var note: String
    }

    package struct Submitted: Codable, Equatable, Sendable {
        package init() {}
    }

    package struct ProblemRegraded: Codable, Equatable, Sendable {
        package var problem: ProblemID
        package var severity: Severity
        package var reason: String
    }

    package struct OwnerNamed: Codable, Equatable, Sendable {
        package var problem: ProblemID
        package var owner: PostID
    }

    /// Words, the global number of an older entry of the same case, or both.
    package struct EvidenceAdded: Codable, Equatable, Sendable {
        package var problem: ProblemID
        package var evidence: String
        package var entry: Int?
    }

    /// As counted on the day of the entry.
    package struct VoicesCounted: Codable, Equatable, Sendable {
        package var problem: ProblemID
        package var voices: Int
    }

    package struct ProblemSolved: Codable, Equatable, Sendable {
        package var problem: ProblemID
        package var proof: String
    }

    package struct ProblemReturned: Codable, Equatable, Sendable {
        package var problem: ProblemID
        package var reason: String
    }

    package struct ProblemVerified: Codable, Equatable, Sendable {
        package var problem: ProblemID
        package var proof: String
    }

    package struct ProblemReopened: Codable, Equatable, Sendable {
        package var problem: ProblemID
        package var reason: String
    }

    package struct HistoryNoted: Codable, Equatable, Sendable {
        package var problem: ProblemID
        /// When it happened; the first of a month or year where no more is known.
        package var day: CivilDate
        package var text: String
    }

    package struct DueSet: Codable, Equatable, Sendable {
        package var problem: ProblemID
        package var due: CivilDate
        /// Why it was moved; empty the first time.
        package var reason: String
    }
}
