/// A label for each case of a closed list of ours, such as the stages of a case.
package struct LabelTable<Key>: Equatable, Sendable
where Key: CaseIterable & Hashable & Sendable {
    private let labels: [Key: Label]

    /// `nil` unless every case has its label.
    package init?(_ labels: [Key: Label]) {
        guard Key.allCases.allSatisfy({ labels[$0] != nil }) else { return nil }
        self.labels = labels
    }

    /// The pack's words; the case's own name only where the table could not have been made.
    package subscript(_ key: Key) -> Label {
        labels[key] ?? Label(zh: "\(key)", en: "\(key)")
    }
}
