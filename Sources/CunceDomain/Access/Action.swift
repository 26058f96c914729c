/// Everything somebody may be allowed to do. A route, a command and a button name one of these.
package enum Action: String, CaseIterable, Sendable {
    case see
    case importDivisions
    case openRound
    case closeRound
    case nameCandidate
    case listVillage
    case diagnose
    case plan
    case approvePlan
    case addTask
    case workTask
    case verifyTask
    case link
    case pairSupport
    case managePromises
    case reportPromise
    case confirmPromise
    case visit
    case attach
    case runHuddle
    case signBrief
    case correct
    case keepTemplates
    case manageRoster
    case manageAccounts
}
