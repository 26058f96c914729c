/// What one may answer to the question on the villagers' page, best first.
package enum VillagersAnswer: String, CaseIterable, Codable, Sendable {
    case muchBetter = "much-better"
    case better
    case same
    case worse
    /// 说不清
    case unsure
}
