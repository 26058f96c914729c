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
package typealias InstrumentKey = Identifier<Kinds.Instrument>
package typealias BandKey = Identifier<Kinds.Band>
/// A unit, post or supporter as a book of facts names it.
package typealias SubjectKey = Identifier<Kinds.Subject>
