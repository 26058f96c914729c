/// What a cadence asks for.
package enum CadenceDuty: String, CaseIterable, Codable, Sendable {
    case visit, huddle, brief
    /// Something that only the pack has a name for; Cunce does not see by itself whether it was
    /// done.
    case other
}
