/// What a cadence asks for.
package enum CadenceDuty: String, CaseIterable, Codable, Sendable {
    case visit, huddle, brief
}
