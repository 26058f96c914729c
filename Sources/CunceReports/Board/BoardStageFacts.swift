package import CunceDomain
package import CunceStore

/// One stage of the band with the villages in it.
package struct BoardStageFacts: Equatable, Sendable {
    package let stage: CaseStage
    /// By division id.
    package let villages: [DivisionRow]
}
