/// What is known to have been done.
extension Evaluation {
    /// Deeds of owners for a unit, or for any, up to the day, and where the record has gaps.
    struct Deeds {
        let done: [WorkRecord.Deed]
        let missing: [DutyAnswers.MissingWork]
        fileprivate let bounds: [(from: CivilDate?, until: CivilDate?)]
        fileprivate let gaps: DutyAnswers.MissingWork

        /// What it would take to know all of a stretch.
        func missing(from first: CivilDate, until last: CivilDate) -> [DutyAnswers.MissingWork] {
            if !missing.isEmpty { return missing }
            let isKnown = bounds.allSatisfy { bound in
                (bound.from.map { $0 <= first } ?? true)
                    && (bound.until.map { $0 >= last } ?? true)
            }
            return isKnown ? [] : [gaps]
        }
    }

    func deeds(
        _ duty: CadenceKey, by owners: [SubjectKey], for unit: SubjectKey?
    ) -> Deeds {
        let records = book.work.deeds.filter { record in
            record.duty == duty && owners.contains(record.post)
                && (unit == nil || record.unit == unit)
        }
        let silent = owners.filter { owner in !records.contains { $0.post == owner } }
        return Deeds(
            done: records.flatMap(\.done).filter { $0.on <= day }.sorted { $0.on < $1.on },
            missing: silent.map { .deeds(duty, of: $0, for: unit) },
            bounds: records.map { ($0.from, $0.until) },
            gaps: .deeds(duty, of: owners[0], for: unit))
    }

    /// Why owners need not have done it in a window; all of them, where they owe it in common.
    func excuse(
        _ duty: CadenceKey, _ owners: [SubjectKey], _ period: DutyPeriod
    ) -> ExcuseReason? {
        let reasons = owners.map { owner in
            book.work.excuses.first { excuse in
                excuse.post == owner && (excuse.duty == nil || excuse.duty == duty)
                    && Absence(
                        from: excuse.time.from, until: excuse.time.until, reason: excuse.reason,
                        entry: 0
                    ).covers(period)
            }?.reason
        }
        return reasons.contains(nil) ? nil : reasons.first ?? nil
    }
}
