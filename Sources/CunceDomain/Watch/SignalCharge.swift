/// Who answers signals on a village.
extension Actor {
    /// A linked leader or area secretary answers where the village has no case; where it has one,
    /// those who are linked to it do. The organisation office answers everywhere.
    ///
    /// - Parameter involved: posts with a part in its open cases; `nil` where it has none.
    package func isInCharge(ofSignalsWhere involved: Set<PostID>?) -> Bool {
        guard standing == .linkedLeader || standing == .areaSecretary else { return true }
        return involved?.contains(post) ?? true
    }
}
