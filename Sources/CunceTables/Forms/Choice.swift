package import CunceDomain

/// One entry of a closed list.
package struct Choice: Equatable, Sendable {
    package let key: String
    package let label: Label

    package init(_ key: String, _ label: Label) {
        self.key = key
        self.label = label
    }
}
