/// What keys of a pack can name. A key is stable ASCII: 1 to 64 of `a`-`z`, `0`-`9` and `-`.
extension Kinds {
    package enum Programme: Sendable {}
    package enum ProblemType: Sendable {}
    package enum Workstream: Sendable {}
    package enum MeasureKind: Sendable {}
    package enum Role: Sendable {}
    package enum LinkSlot: Sendable {}
    package enum Help: Sendable {}
    package enum Thrust: Sendable {}
    package enum Cadence: Sendable {}
    package enum Document: Sendable {}
    package enum Section: Sendable {}
}

package typealias ProgrammeKey = Identifier<Kinds.Programme>
package typealias ProblemTypeKey = Identifier<Kinds.ProblemType>
package typealias WorkstreamKey = Identifier<Kinds.Workstream>
package typealias MeasureKindKey = Identifier<Kinds.MeasureKind>
package typealias RoleKey = Identifier<Kinds.Role>
package typealias LinkSlotKey = Identifier<Kinds.LinkSlot>
package typealias HelpKey = Identifier<Kinds.Help>
package typealias ThrustKey = Identifier<Kinds.Thrust>
package typealias CadenceKey = Identifier<Kinds.Cadence>
package typealias DocumentKey = Identifier<Kinds.Document>
package typealias SectionKey = Identifier<Kinds.Section>
