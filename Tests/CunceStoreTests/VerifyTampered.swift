import CunceDomain
import CunceJournal
import CunceStore
import CunceTestSupport

/// A town with some weeks behind it, and ways to tamper with its journal.
enum Tampered {
    static func town(_ main: (any SQLEngine)? = nil) async throws -> Cast {
        let cast = try await Cast(main: main)
        try await cast.openRound()
        try await cast.bringUnderWay(.yanggang, due: [CastCalendar.friday, CastCalendar.closes])
        try await cast.list(.shangping)
        for number in 1...6 {
            try await cast.visit(.yanggang, VisitID("visit-\(number)"), text: "第\(number)次")
        }
        try await cast.huddle(
            in: ISOWeek(containing: CastCalendar.opens), deciding: "task-huddle",
            for: .yanggang, due: CastCalendar.closes)
        return cast
    }

    /// Changes the journal behind its back, has it verified, and takes the change back.
    ///
    /// - Returns: what was found; `nil` where nothing was.
    static func found(
        in cast: Cast, head: Digest? = nil,
        after change: @escaping @Sendable (any SQLConnection) throws -> Void
    ) async throws -> Verification.Broken? {
        do {
            try await cast.store.main.write { connection in
                try change(connection)
                do {
                    _ = try JournalReading.verify(connection, expectedHead: head)
                    throw Undone(broken: nil)
                } catch let broken as Verification.Broken {
                    throw Undone(broken: broken)
                }
            }
        } catch let undone as Undone {
            return undone.broken
        }
        return nil
    }

    private struct Undone: Error { let broken: Verification.Broken? }
}

/// The same numbers in every run (SplitMix64).
struct SameDice: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
