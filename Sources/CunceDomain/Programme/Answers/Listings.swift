/// Which units the programme's rules would list, on which track, under which clause.
package struct Listings: Equatable, Sendable {
    package struct OfUnit: Equatable, Sendable {
        package let unit: SubjectKey
        /// Yes for a unit that is listed, open where that depends on what is not known or on
        /// people's choice.
        package let verdict: Finding.Verdict
        /// One for each track that is for its kind, in the pack's order.
        package let tracks: [OnTrack]
        /// Where it stands against the quota over all tracks; `nil` where none orders it.
        package let quota: Standing?
        /// The track under which it stands where it fills up the quota; `nil` for none.
        package var fillsUpUnder: TrackKey?
        /// One for each class of the pack, in its order, whether the unit is listed or not.
        package let classes: [OnClass]

        package var missing: [MissingFact] {
            var found: [MissingFact] = []
            for fact in tracks.flatMap(\.finding.missing) + (quota?.missing ?? [])
            where !found.contains(fact) {
                found.append(fact)
            }
            return found
        }

        /// Criteria it meets, once each, in the pack's order.
        package var met: [OnCriterion] {
            var met: [OnCriterion] = []
            for found in tracks.flatMap(\.criteria)
            where found.finding.verdict == .yes
                && !met.contains(where: { $0.criterion == found.criterion })
            {
                met.append(found)
            }
            return met
        }
    }

    package struct OnTrack: Equatable, Sendable {
        package let track: TrackKey
        /// The track's rule with its vetoes.
        package let finding: Finding
        /// The rule by itself, whatever the vetoes say.
        package let rule: Finding
        /// What was found of each of `unless`, in the pack's order: one that is yes keeps it off.
        package let vetoes: [Finding]
        /// Criteria of the track that apply to the unit, each with what was found.
        package let criteria: [OnCriterion]
        /// The line, for a track that is one.
        package let standing: Standing?
    }

    /// Whether it is of a class. 分类
    package struct OnClass: Equatable, Sendable {
        package let kind: VillageClassKey
        package let finding: Finding
    }

    package struct OnCriterion: Equatable, Sendable {
        package let criterion: CriterionKey
        package let finding: Finding
    }

    /// A place against a line.
    package struct Standing: Equatable, Sendable {
        package let verdict: Finding.Verdict
        /// 1 for the worst; `nil` where its value is not known.
        package let place: Int?
        /// Equal ones between whom the line falls.
        package let equals: [SubjectKey]
        package let missing: [MissingFact]
    }

    /// A line as it falls: over all, or in one group.
    package struct Line: Equatable, Sendable {
        package let clause: Clause
        /// The track it belongs to; `nil` for the one over all tracks.
        package let track: TrackKey?
        /// The unit above, where each has a line of its own.
        package let group: SubjectKey?
        /// Who is compared.
        package let members: Set<SubjectKey>
        /// How many are compared.
        package var among: Int { members.count }
        /// How many places are inside; `nil` where that depends on what is not known.
        package let places: Int?
        /// So many may be, where the pack leaves people to choose how many; `nil` elsewhere.
        package let upTo: Int?
        /// The value of the last one inside; `nil` where there is none or it is not known.
        package let value: Rational?
        /// Who is at the line: all with that value.
        package let atLine: [SubjectKey]
        /// Whether the line falls between them, so that people choose.
        package let fallsBetweenEquals: Bool
        package let missing: [MissingFact]
    }

    /// How many the rules would list beside a floor or a cap that is not an order.
    package struct Bounds: Equatable, Sendable {
        package let clause: Clause
        package let sure: Int
        package let open: Int
        /// Of how many that can be listed.
        package let among: Int
        package let floor: Int?
        package let cap: Int?

        package enum Verdict: String, Codable, Sendable {
            case within, open
            case tooFew = "too-few"
            case tooMany = "too-many"
        }

        package var verdict: Verdict {
            if let floor, sure + open < floor { return .tooFew }
            if let cap, sure > cap { return .tooMany }
            let isWithin = sure >= floor ?? 0 && cap.map { sure + open <= $0 } ?? true
            return isWithin ? .within : .open
        }
    }

    /// The line a unit stands against on a track, or over all tracks; `nil` where none is drawn for
    /// it.
    package func line(of unit: SubjectKey, on track: TrackKey?) -> Line? {
        lines.first { $0.track == track && $0.members.contains(unit) }
    }

    package let units: [OfUnit]
    package let lines: [Line]
    package let bounds: Bounds?
    /// 不搞比例: the pack says that there is no quota.
    package let noQuota: Clause?
}
