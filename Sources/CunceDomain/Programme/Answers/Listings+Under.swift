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

    /// Tracks it would stand under, beside those that lead to it, if people chose it at its lines;
    /// `nil` where whether it is listed is not theirs alone to say.
    package var atLine: [TrackKey]? {
        guard verdict == .open else { return nil }
        let open = tracks.filter { $0.finding.verdict == .open }
        let isTheirs =
            open.allSatisfy { track in
                (track.standing?.isLeftToPeople ?? false)
                    && track.vetoes.allSatisfy { $0.verdict == .no }
            } && (quota?.verdict != .open || quota?.isLeftToPeople == true)
        guard isTheirs else { return nil }
        let fills = quota?.isLeftToPeople == true ? [fillsUpUnder].compactMap(\.self) : []
        return open.map(\.track) + fills
    }
}
