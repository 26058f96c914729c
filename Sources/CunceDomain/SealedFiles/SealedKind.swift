/// What a sealed file is about. 卷宗种类
///
/// It stands beside the key of the file and goes with it; the journal does not tell the kinds
/// apart.
package enum SealedKind: String, CaseIterable, Codable, Sendable {
    /// One step of the programme's ladder. 组织措施
    case action
    /// One post's appraisal in one period. 考核
    case appraisal
    /// One post's pay in one period. 报酬
    case pay
    /// What belongs to somebody's service: training, how a post was left. 履历
    case service
    /// Somebody who agreed to be kept in view: a successor, or talent that may return. 人才储备
    case view
}
