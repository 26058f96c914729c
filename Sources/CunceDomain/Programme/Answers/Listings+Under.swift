extension Listings.OfUnit {
    /// Tracks it stands under on the list: those that lead to it, or else the one of whoever fills up
    /// the quota; none where the pack says none.
    package var under: [TrackKey] {
        let leading = tracks.filter { $0.finding.verdict == .yes }.map(\.track)
        return leading.isEmpty ? [filledUnder].compactMap(\.self) : leading
    }

    /// The track it stands under because it fills up the quota; `nil` where it does not, or where
    /// the pack names none.
    package var filledUnder: TrackKey? {
        let isLed = tracks.contains { $0.finding.verdict == .yes }
        return verdict == .yes && !isLed && quota?.verdict == .yes ? fillsUpUnder : nil
    }
}
