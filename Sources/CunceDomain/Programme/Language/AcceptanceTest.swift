/// Asks what acceptances of a unit came to. 验收不合格
package struct AcceptanceTest: Equatable, Sendable {
    package enum Result: String, CaseIterable, Codable, Sendable {
        case passed, failed
    }

    package enum Count: Equatable, Sendable {
        /// The newest so many, one after the other; 1 for the newest.
        case running(Int)
        /// So many of those in a time; `nil` for all there were.
        case times([Comparison], within: Window?)
    }

    package let scheme: SchemeKey
    package let result: Result
    package let count: Count

    package init(scheme: SchemeKey, result: Result, count: Count) {
        self.scheme = scheme
        self.result = result
        self.count = count
    }
}

/// Asks how often a unit came onto the list, or on which tracks it is. 再次列入
package enum ListedTest: Equatable, Sendable {
    /// So often, in a time or ever.
    case times([Comparison], within: Window?)
    /// It is on the list, under one of these tracks as it was decided.
    case under([TrackKey])
}
