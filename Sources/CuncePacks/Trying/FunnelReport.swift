package import CunceDomain

/// What each stage of the screening brought, and where the decision differs from the rules.
package struct FunnelReport: Encodable, Sendable {
    package struct StageReport: Encodable, Sendable {
        package let stage: String
        package let clause: ClauseReport
        package let on: CivilDate?
        package let examined: Int?
        package let found: Int?
        package let units: [String]?
        package let number: Int?
        /// How many should have gone on, where fewer did.
        package let fewerThan: Int?
        package let by: [String]
        /// Posts that acted in an earlier stage of another kind as well.
        package let repeated: [String]
        /// Units that the stages before had not passed on.
        package let unforeseen: [String]
    }

    package struct DifferenceReport: Encodable, Sendable {
        package let clause: ClauseReport
        /// Decided though the rules do not list them.
        package let beyond: [String]
        /// Not decided though the rules list them.
        package let leftOut: [String]
        package let open: [String]
    }

    package let stages: [StageReport]
    package let difference: DifferenceReport?
}

extension FunnelReport {
    init(_ answer: FunnelAnswer) {
        stages = answer.stages.map {
            .init(
                stage: $0.stage.text, clause: ClauseReport($0.clause), on: $0.day,
                examined: $0.examined, found: $0.found, units: $0.units?.map(\.text),
                number: $0.passedOn, fewerThan: $0.fewerThan, by: $0.posts.map(\.text),
                repeated: $0.repeated.map(\.text),
                unforeseen: $0.unforeseen.map(\.text))
        }
        difference = answer.difference.map {
            .init(
                clause: ClauseReport($0.clause), beyond: $0.beyond.map(\.text),
                leftOut: $0.leftOut.map(\.text), open: $0.open.map(\.text))
        }
    }
}
