import Crypto
package import CunceDomain

/// Urns in which answers by one-time codes are collected 票箱: keyed digests of codes, each with
/// whether it was answered by, and sums of answers.
///
/// No entries of the journal: an entry has a moment and a neighbour, and either says in a small
/// village who answered what (Decisions/0037).
package struct BallotUrns: Sendable {
    package struct Urn: Equatable, Sendable {
        package let id: UrnID
        package let kase: CaseID
        package let sample: AcceptancePartKey
        package let isOpen: Bool
    }

    package enum Standing: Equatable, Sendable {
        /// It can be answered by.
        case good
        case spent
        /// Never given out, or void since others were made: of both there is nothing here.
        case unknown
        /// Nobody can answer in this urn now.
        case closed
    }

    private let keys: any SQLEngine

    package init(keys: any SQLEngine) { self.keys = keys }

    /// The id of an urn that is made by a command, short enough to be typed from paper.
    package static func id(of command: CommandID) -> UrnID {
        let digest = SHA256.hash(data: Array("urn \(command)".utf8)).prefix(8)
        let letters = digest.map { RandomWords.alphabet[Int($0 & 31)] }
        return UrnID(String(decoding: letters, as: UTF8.self))
    }

    // MARK: for the people who assess

    /// Puts codes into an urn, a new one or one that goes on: what was left of earlier codes is
    /// void. They are given back by nothing; whoever made them prints them now.
    ///
    /// - Parameters:
    ///   - command: by which they were made; it makes codes once.
    ///   - answers: of the ballot.
    /// - Returns: the codes in an order that is nowhere kept; `nil` where this command made them
    ///   before.
    package func make(
        _ count: Int, for urn: UrnID, of kase: CaseID, sample: AcceptancePartKey,
        answers: [BallotAnswerKey], by command: CommandID
    ) async throws -> [BallotCode]? {
        var codes: Set<BallotCode> = []
        while codes.count < count { codes.insert(BallotCode()) }
        let made = codes
        let isMade = try await keys.write { connection -> Bool in
            let before = try connection.row(Self.secret, [.text(urn.text)]) { row in
                (
                    kase: try row.text(0), made: try row.text(1), key: try row.optionalBytes(2)
                )
            }
            guard before?.made != command.text else { return false }
            if let before, before.kase != kase.text {
                throw StoreFault.damaged("ballot_urns: \(urn) is of another case")
            }
            let key = before?.key ?? SymmetricKey(size: .bits256).withUnsafeBytes { Array($0) }
            try connection.execute(
                Self.opening,
                [
                    .text(urn.text), .text(kase.text), .text(sample.text), .bytes(key),
                    .text(command.text),
                ])
            try connection.execute(Self.voiding, [.text(urn.text)])
            let secret = SymmetricKey(data: key)
            // In the order of digests: that of the slips is nobody's business.
            let digests = made.map { $0.digest(secret) }
            for digest in digests.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
                try connection.execute(Self.putting, [.text(urn.text), .bytes(digest)])
            }
            for answer in answers {
                try connection.execute(Self.beginning, [.text(urn.text), .text(answer.text)])
            }
            return true
        }
        return isMade ? Array(made) : nil
    }

    /// Takes no answers until as many commands let go of it as held it, and says what lies in it.
    ///
    /// - Returns: nothing for an urn that is not here.
    package func freeze(_ urn: UrnID) async throws -> [BallotAnswerKey: Int] {
        try await keys.write { connection in
            try connection.execute(Self.freezing, [.text(urn.text)])
            return try Self.sums(urn, on: connection)
        }
    }

    /// Lets go of it.
    package func thaw(_ urn: UrnID) async throws {
        _ = try await keys.write {
            try $0.execute(Self.thawing, [.text(urn.text)])
        }
    }

    /// Ends it: digests, sums and key are gone, the address stays known as that of an urn that is
    /// over.
    package func close(_ urn: UrnID) async throws {
        try await keys.write { connection in
            try connection.execute(Self.ending, [.text(urn.text)])
            try connection.execute("DELETE FROM ballot_codes WHERE urn = $1", [.text(urn.text)])
            try connection.execute("DELETE FROM ballot_sums WHERE urn = $1", [.text(urn.text)])
        }
    }

    /// How many answered.
    package func used(_ urn: UrnID) async throws -> Int {
        try await keys.read { try Self.sums(urn, on: $0).values.reduce(0, +) }
    }

    // MARK: for whoever answers

    package func find(_ urn: UrnID) async throws -> Urn? {
        try await keys.read { connection in
            try connection.row(Self.finding, [.text(urn.text)]) { row in
                Urn(
                    id: urn, kase: CaseID(try row.text(0)),
                    sample: AcceptancePartKey(try row.text(1)), isOpen: try row.int(2) == 1)
            }
        }
    }

    package func standing(of code: BallotCode, in urn: UrnID) async throws -> Standing {
        try await keys.read { connection in
            guard let key = try Self.key(of: urn, on: connection) else { return .closed }
            let spent = try connection.row(
                Self.looking, [.text(urn.text), .bytes(code.digest(key))]
            ) { try $0.int(0) }
            return spent.map { $0 == 0 ? .good : .spent } ?? .unknown
        }
    }

    /// Takes an answer, once for a code.
    ///
    /// - Parameter answer: one of the ballot's.
    /// - Returns: `good` where it was taken.
    package func answer(
        _ answer: BallotAnswerKey, by code: BallotCode, in urn: UrnID
    ) async throws -> Standing {
        let standing = try await keys.write { connection -> Standing in
            guard let key = try Self.key(of: urn, on: connection) else { return .closed }
            let digest = code.digest(key)
            guard
                try connection.execute(Self.spending, [.text(urn.text), .bytes(digest)]) == 1
            else {
                let spent = try connection.row(
                    Self.looking, [.text(urn.text), .bytes(digest)]
                ) { try $0.int(0) }
                return spent == nil ? .unknown : .spent
            }
            // Every sum is written anew, so that a row's place does not say which one grew.
            let sums = try Self.sums(urn, on: connection)
            guard sums[answer] != nil else {
                throw StoreFault.damaged("ballot_sums: no \(answer) in \(urn)")
            }
            for (one, times) in sums.sorted(by: { $0.key < $1.key }) {
                try connection.execute(
                    Self.counting,
                    [.int(times + (one == answer ? 1 : 0)), .text(urn.text), .text(one.text)])
            }
            return .good
        }
        // The log beside the file would keep the order of answers (Decisions/0033).
        if standing == .good { try await keys.settle() }
        return standing
    }

    private static func key(
        of urn: UrnID, on connection: any SQLConnection
    ) throws -> SymmetricKey? {
        try connection.row(openKey, [.text(urn.text)]) { try $0.optionalBytes(0) }
            .flatMap { $0.map { SymmetricKey(data: $0) } }
    }

    private static func sums(
        _ urn: UrnID, on connection: any SQLConnection
    ) throws -> [BallotAnswerKey: Int] {
        let rows = try connection.rows(summing, [.text(urn.text)]) { row in
            (BallotAnswerKey(try row.text(0)), try row.int(1))
        }
        return Dictionary(rows) { first, _ in first }
    }
}
