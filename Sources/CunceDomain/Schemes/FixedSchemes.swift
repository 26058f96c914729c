/// Schemes of appraisal and pay that a town fixed for a period. 考核、报酬方案的批准
///
/// Open to everybody: whoever is appraised knows beforehand by what. The version of the pack is
/// kept with it, so that a pack that changes in mid-period changes nothing for that period.
package struct FixedSchemes: Equatable, Sendable {
    /// What of a pack is fixed.
    package enum Kind: String, CaseIterable, Codable, Sendable {
        case appraisal, pay
    }

    /// One scheme, one town, one period.
    package struct Key: Hashable, Sendable {
        package let kind: Kind
        /// Key of the appraisal or of the pay scheme in the pack.
        package let scheme: String
        package let town: DivisionID
        package let period: Period

        package init(kind: Kind, scheme: String, town: DivisionID, period: Period) {
            self.kind = kind
            self.scheme = scheme
            self.town = town
            self.period = period
        }
    }

    /// One approval, with its entry.
    package struct Fixed: Equatable, Sendable {
        package let key: Key
        package let pack: String
        package let packVersion: String
        /// Unit: days after the notice. 0 for pay.
        package let objectionDays: Int
        /// The paper that fixed it; empty where the approval here is all there is.
        package let paper: String
        package let at: Occurrence

        package init(
            key: Key, pack: String, packVersion: String, objectionDays: Int, paper: String,
            at: Occurrence
        ) {
            self.key = key
            self.pack = pack
            self.packVersion = packVersion
            self.objectionDays = objectionDays
            self.paper = paper
            self.at = at
        }
    }

    private var all: [Key: [Fixed]] = [:]

    package init() {}

    /// What counts; the last one before the period began.
    package func fixed(_ key: Key) -> Fixed? { all[key]?.last }

    /// Everything that counts, by period, newest first.
    package var current: [Fixed] {
        all.values.compactMap(\.last).sorted {
            ($1.key.period.first, $0.at.entry) < ($0.key.period.first, $1.at.entry)
        }
    }

    package mutating func apply(_ event: FixedSchemeEvent, _ at: Occurrence) {
        switch event {
        case .fixed(let body):
            let key = Key(
                kind: body.kind, scheme: body.scheme, town: body.town, period: body.period)
            all[key, default: []].append(
                Fixed(
                    key: key, pack: body.pack, packVersion: body.packVersion,
                    objectionDays: body.objectionDays, paper: body.paper, at: at))
        }
    }

    /// Whether an event can stand on what is known so far.
    package func admits(_ event: FixedSchemeEvent) -> Bool { true }
}
