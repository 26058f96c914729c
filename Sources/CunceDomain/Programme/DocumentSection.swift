/// A heading of a paper, such as 二、主要问题.
package struct DocumentSection: Equatable, Sendable {
    package let key: SectionKey
    package let heading: Label

    package init(key: SectionKey, heading: Label) {
        self.key = key
        self.heading = heading
    }
}
