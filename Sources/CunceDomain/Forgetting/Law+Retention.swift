extension Law {
    /// How long a matter is kept, as the figure `retention-…` says; a share or a frequency says
    /// nothing of it.
    package func retention(of matter: Retention.Matter) -> Retention {
        switch figure(LawFigureKey("retention-\(matter.rawValue)"))?.amount {
        case .years(let years): .months(years * 12)
        case .months(let months): .months(months)
        case .forGood: .forGood
        case .days, .times, .share, nil: .unsaid
        }
    }
}
