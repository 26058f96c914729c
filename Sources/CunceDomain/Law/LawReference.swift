/// Where a rule of law stands, and how surely we know it. 出处
package struct LawReference: Equatable, Sendable {
    /// The law or document as people call it: 《村民委员会组织法》.
    package let source: Label
    /// Such as 第十九条, art. 19.
    package let article: Label
    package let reading: LawReading

    package init(source: Label, article: Label, reading: LawReading) {
        self.source = source
        self.article = article
        self.reading = reading
    }
}
