/// The version of a pack as numbers, so that 1.10.0 comes after 1.9.0.
package struct PackVersion: Comparable, Sendable {
    private let numbers: [Int]

    /// - Parameter text: such as `1.10.0`, as packs are checked; what is no number counts as 0.
    package init(_ text: String) {
        numbers = text.split(separator: ".", omittingEmptySubsequences: false).map {
            Int($0) ?? 0
        }
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.numbers.lexicographicallyPrecedes(right.numbers)
    }
}
