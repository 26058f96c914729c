package import CunceDomain

/// The answer to the first question: which units are listed, on which track, under which clause.
package struct ListingReport: Encodable, Sendable {
    package struct UnitReport: Encodable, Sendable {
        package enum Verdict: String, Encodable, Sendable {
            case listed
            case notListed = "not-listed"
            case open
        }

        package let unit: String
        package let name: String
        package let verdict: Verdict
        package let tracks: [TrackReport]
        package let place: Int?
        /// The track a unit stands under that no track leads to and that fills up the quota.
        package let filledUnder: String?
        /// The line over all tracks, where the unit stands outside it or it is open.
        package let line: LineReport?
        /// Every class of the pack, with whether the unit is of it.
        package let classes: [ClassOfUnitReport]
        package let missing: [FindingReport.MissingReport]
    }

    package struct ClassOfUnitReport: Encodable, Sendable {
        package let kind: String
        package let finding: FindingReport
        /// Measures and helps the class offers first, where the unit is of it.
        package let measures: [String]
        package let helps: [String]

        private enum CodingKeys: String, CodingKey {
            case kind = "class"
            case finding, measures, helps
        }
    }

    package struct TrackReport: Encodable, Sendable {
        package let track: String
        package let finding: FindingReport
        package let criteria: [CriterionReport]
        /// Whether the track would lead to the unit but for its vetoes.
        package let leads: Finding.Verdict
        /// What keeps the unit off the track, or may.
        package let vetoes: [VetoReport]
        /// The place against the track's line, for a track that is one.
        package let place: Int?
        /// That line, where the unit stands outside it or it is open.
        package let line: LineReport?
    }

    package struct VetoReport: Encodable, Sendable {
        package let finding: FindingReport
        /// What it asks beside what is there, where it holds.
        package let asked: [AskedReport]
    }

    package struct CriterionReport: Encodable, Sendable {
        package let criterion: String
        package let finding: FindingReport
    }

    package struct LineReport: Encodable, Sendable {
        package let clause: ClauseReport
        package let track: String?
        package let group: String?
        package let among: Int
        package let places: Int?
        package let upTo: Int?
        package let value: String?
        package let atLine: [String]
        package let fallsBetweenEquals: Bool
        package let missing: [FindingReport.MissingReport]
    }

    package struct BoundsReport: Encodable, Sendable {
        package let clause: ClauseReport
        package let listed: Int
        package let open: Int
        package let among: Int
        package let verdict: Listings.Bounds.Verdict
        package let floor: Int?
        package let cap: Int?
    }

    /// `false` where the pack says nothing of it.
    package let stated: Bool
    package let units: [UnitReport]
    package let lines: [LineReport]
    package let bounds: BoundsReport?
    /// Where the pack says that there is no quota.
    package let noQuota: ClauseReport?
}

extension ListingReport {
    init(_ listings: Listings?, _ words: TrialWords) {
        stated = listings != nil
        units = listings.map { all in all.units.map { UnitReport($0, all, words) } } ?? []
        lines = listings?.lines.map { LineReport($0) } ?? []
        bounds = listings?.bounds.map {
            BoundsReport(
                clause: ClauseReport($0.clause), listed: $0.sure, open: $0.open, among: $0.among,
                verdict: $0.verdict, floor: $0.floor, cap: $0.cap)
        }
        noQuota = listings?.noQuota.map(ClauseReport.init)
    }
}

extension ListingReport.UnitReport {
    fileprivate init(_ answer: Listings.OfUnit, _ all: Listings, _ words: TrialWords) {
        unit = answer.unit.text
        name = words.name(answer.unit)
        verdict =
            switch answer.verdict {
            case .yes: .listed
            case .no: .notListed
            case .open: .open
            }
        tracks = answer.tracks.map { track in
            .init(track, line: Self.line(answer.unit, track.track, track.standing, all), words)
        }
        place = answer.quota?.place
        filledUnder = answer.filledUnder?.text
        line = Self.line(answer.unit, nil, answer.quota, all)
        classes = answer.classes.map { .init($0, words) }
        missing = answer.verdict == .open ? answer.missing.map { .init($0) } : []
    }
}

extension ListingReport.UnitReport {
    /// The line that keeps a unit off, or may.
    private static func line(
        _ unit: SubjectKey, _ track: TrackKey?, _ standing: Listings.Standing?, _ all: Listings
    ) -> ListingReport.LineReport? {
        guard let standing, standing.verdict != .yes else { return nil }
        return all.line(of: unit, on: track).map { .init($0) }
    }
}

extension ListingReport.TrackReport {
    fileprivate init(
        _ answer: Listings.OnTrack, line: ListingReport.LineReport?, _ words: TrialWords
    ) {
        track = answer.track.text
        finding = FindingReport(answer.finding)
        criteria = answer.criteria.map {
            .init(criterion: $0.criterion.text, finding: FindingReport($0.finding))
        }
        leads = answer.rule.verdict
        vetoes = answer.vetoes.filter { $0.verdict != .no }.map { veto in
            .init(
                finding: FindingReport(veto),
                asked: veto.verdict == .yes ? AskedReport.all(of: veto, isVeto: true, words) : [])
        }
        place = answer.standing?.place
        self.line = line
    }
}

extension ListingReport.ClassOfUnitReport {
    fileprivate init(_ answer: Listings.OnClass, _ words: TrialWords) {
        let known = words.programme.rules.screening?.classes.first { $0.key == answer.kind }
        let isOfIt = answer.finding.verdict == .yes
        kind = answer.kind.text
        finding = FindingReport(answer.finding)
        measures = isOfIt ? (known?.measures ?? []).map(\.text) : []
        helps = isOfIt ? (known?.helps ?? []).map(\.text) : []
    }
}

extension ListingReport.LineReport {
    fileprivate init(_ line: Listings.Line) {
        clause = ClauseReport(line.clause)
        track = line.track?.text
        group = line.group?.text
        among = line.among
        places = line.places
        upTo = line.upTo
        value = line.value?.exactText
        atLine = line.atLine.map(\.text)
        fallsBetweenEquals = line.fallsBetweenEquals
        missing = line.missing.map { .init($0) }
    }
}
