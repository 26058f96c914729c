package import CunceDomain

/// One figure by which a thrust is told, in its parts.
package struct ThrustLine: Equatable, Sendable {
    /// What a part counts; `nil` where the line itself says it.
    package enum Name: Equatable, Sendable {
        case text(String)
        case severity(Severity)
        case stage(CaseStage)
    }

    package struct Part: Equatable, Sendable {
        package let name: Name?
        package let figure: Figure
        /// Of how many, where that says more.
        package let of: Int?
        /// Whether the figure counts fen.
        package let isMoney: Bool

        init(_ figure: Figure, of: Int? = nil) {
            name = nil
            self.figure = figure
            self.of = of
            isMoney = false
        }

        init(_ name: Name, _ figure: Figure, of: Int? = nil) {
            self.name = name
            self.figure = figure
            self.of = of
            isMoney = false
        }

        init(_ name: Name, _ money: MoneyFigure) {
            self.name = name
            figure = Figure(count: money.fen, entries: money.entries)
            of = nil
            isMoney = true
        }
    }

    package let figure: ThrustFigure
    package let parts: [Part]
}
