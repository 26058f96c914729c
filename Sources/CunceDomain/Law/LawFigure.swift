/// A number the law states: a majority, a period, a frequency. 法定数字
package struct LawFigure: Equatable, Sendable {
    package let key: LawFigureKey
    package let matter: LawMatter
    /// What it is about, in a sentence.
    package let says: Label
    package let amount: Amount
    package let reference: LawReference

    package enum Amount: Equatable, Sendable {
        case share(Majority)
        case days(Int)
        case months(Int)
        case years(Int)
        case times(Int)
        /// For as long as there is an archive.
        case forGood
    }

    package init(
        key: LawFigureKey, matter: LawMatter, says: Label, amount: Amount, reference: LawReference
    ) {
        self.key = key
        self.matter = matter
        self.says = says
        self.amount = amount
        self.reference = reference
    }
}

/// Tells figures of law apart.
package typealias LawFigureKey = Identifier<LawFigure>
