import Crypto
package import CunceDomain
import Synchronization

/// How much one place, one village and everybody together may put into the villagers' box in a day.
///
/// In memory only, and under a key that dies with the process: of an address there is a keyed
/// digest with a count, for one day. A village may share one address, so the measure is wide; it
/// keeps one place from speaking for many.
package final class VillagersLimit: Sendable {
    package enum Deed: Hashable, Sendable {
        case answer, message
        /// A code of a ballot that was no good.
        case wrongCode
    }

    package enum Verdict: Equatable, Sendable {
        case taken
        /// Too many from one address today.
        case tooManyFromThere
        /// Too many for this village, or from everybody, today.
        case tooManyInAll
    }

    package struct Measure: Sendable {
        package let fromOneAddress: Int
        package let forOneVillage: Int
        package let inAll: Int
    }

    /// Unit: a day. Sixty households behind one address is a large hamlet; three thousand answers
    /// are more than a village has people. Villages do not silence each other: the ceiling for all
    /// of them is ten times that of one, and keeps the disk from filling.
    package static func measure(of deed: Deed) -> Measure {
        switch deed {
        case .answer: Measure(fromOneAddress: 60, forOneVillage: 3_000, inAll: 30_000)
        case .message: Measure(fromOneAddress: 10, forOneVillage: 300, inAll: 3_000)
        // Of sixty bits a hundred thousand guesses a day are nothing; a lower measure in all would
        // let one person shut a ballot for everybody.
        case .wrongCode:
            Measure(fromOneAddress: 100, forOneVillage: 100_000, inAll: 100_000)
        }
    }

    private struct Day {
        var day: CivilDate?
        var counts: [Key: Int] = [:]
        var villages: [VillageDeed: Int] = [:]
        var totals: [Deed: Int] = [:]
    }

    private struct Key: Hashable {
        let deed: Deed
        let digest: [UInt8]
    }

    private struct VillageDeed: Hashable {
        let deed: Deed
        let village: DivisionID?
    }

    private let secret = SymmetricKey(size: .bits256)
    private let today = Mutex(Day())

    package init() {}

    /// Counts one deed, where it is still allowed.
    ///
    /// - Parameter village: `nil` for a guess at a code, which is of no village.
    package func take(
        _ deed: Deed, for village: DivisionID? = nil, from address: String, on day: CivilDate
    ) -> Verdict {
        verdict(deed, for: village, from: address, on: day, counting: true)
    }

    /// Whether one would be allowed.
    package func allows(
        _ deed: Deed, for village: DivisionID? = nil, from address: String, on day: CivilDate
    ) -> Bool {
        verdict(deed, for: village, from: address, on: day, counting: false) == .taken
    }

    private func verdict(
        _ deed: Deed, for village: DivisionID?, from address: String, on day: CivilDate,
        counting: Bool
    ) -> Verdict {
        let code = HMAC<SHA256>.authenticationCode(
            for: Array(Self.place(of: address).utf8), using: secret)
        let key = Key(deed: deed, digest: Array(code.prefix(16)))
        let measure = Self.measure(of: deed)
        return today.withLock { today in
            if today.day != day { today = Day(day: day) }
            let there = VillageDeed(deed: deed, village: village)
            guard today.totals[deed, default: 0] < measure.inAll,
                today.villages[there, default: 0] < measure.forOneVillage
            else { return .tooManyInAll }
            guard today.counts[key, default: 0] < measure.fromOneAddress else {
                return .tooManyFromThere
            }
            guard counting else { return .taken }
            today.counts[key, default: 0] += 1
            today.villages[there, default: 0] += 1
            today.totals[deed, default: 0] += 1
            return .taken
        }
    }

    /// Of a long address the half that names a line: the other half its owner changes at will.
    private static func place(of address: String) -> String {
        guard address.contains(":") else { return address }
        return address.split(separator: ":", omittingEmptySubsequences: false).prefix(4)
            .joined(separator: ":")
    }
}
