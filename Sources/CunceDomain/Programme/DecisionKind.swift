/// The decisions a pack gives to roles. Nothing moves by itself: each of these is a person's deed.
package enum DecisionKind: String, CaseIterable, Codable, Sendable {
    case openRound = "open-round"
    case closeRound = "close-round"
    case listVillage = "list-village"
    case acceptDiagnosis = "accept-diagnosis"
    case approvePlan = "approve-plan"
    case signBrief = "sign-brief"
}
