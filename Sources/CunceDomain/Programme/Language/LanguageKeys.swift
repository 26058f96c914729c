/// What keys of the programme language can name.
extension Kinds {
    package enum Fact: Sendable {}
    package enum FactChoice: Sendable {}
    package enum UnitKind: Sendable {}
    package enum Criterion: Sendable {}
    package enum Track: Sendable {}
    package enum VillageClass: Sendable {}
    package enum FunnelStage: Sendable {}
    package enum Index: Sendable {}
    package enum Band: Sendable {}
    package enum Subject: Sendable {}
    package enum Rung: Sendable {}
    package enum AcceptanceScheme: Sendable {}
    package enum AcceptancePart: Sendable {}
    package enum BallotAnswer: Sendable {}
    package enum Grade: Sendable {}
    package enum WatchCheck: Sendable {}
    package enum Ground: Sendable {}
    package enum Trigger: Sendable {}
    package enum Appraisal: Sendable {}
    package enum AppraisalItem: Sendable {}
    package enum PayScheme: Sendable {}
    package enum PayLine: Sendable {}
    package enum Paper: Sendable {}
    package enum Access: Sendable {}
    package enum Instrument: Sendable {}
}

package typealias FactKey = Identifier<Kinds.Fact>
package typealias FactChoiceKey = Identifier<Kinds.FactChoice>
package typealias UnitKindKey = Identifier<Kinds.UnitKind>
package typealias CriterionKey = Identifier<Kinds.Criterion>
package typealias TrackKey = Identifier<Kinds.Track>
package typealias VillageClassKey = Identifier<Kinds.VillageClass>
package typealias FunnelStageKey = Identifier<Kinds.FunnelStage>
package typealias IndexKey = Identifier<Kinds.Index>
package typealias RungKey = Identifier<Kinds.Rung>
package typealias SchemeKey = Identifier<Kinds.AcceptanceScheme>
/// A method, sample, item, veto, need, option or level of a scheme, or a signal of the watch.
package typealias AcceptancePartKey = Identifier<Kinds.AcceptancePart>
package typealias BallotAnswerKey = Identifier<Kinds.BallotAnswer>
package typealias GradeKey = Identifier<Kinds.Grade>
package typealias WatchCheckKey = Identifier<Kinds.WatchCheck>
package typealias GroundKey = Identifier<Kinds.Ground>
package typealias TriggerKey = Identifier<Kinds.Trigger>
package typealias AppraisalKey = Identifier<Kinds.Appraisal>
package typealias AppraisalItemKey = Identifier<Kinds.AppraisalItem>
package typealias PaySchemeKey = Identifier<Kinds.PayScheme>
package typealias PayLineKey = Identifier<Kinds.PayLine>
package typealias PaperKey = Identifier<Kinds.Paper>
package typealias AccessKey = Identifier<Kinds.Access>
package typealias InstrumentKey = Identifier<Kinds.Instrument>
package typealias BandKey = Identifier<Kinds.Band>
/// A unit, post or supporter as a book of facts names it.
package typealias SubjectKey = Identifier<Kinds.Subject>
