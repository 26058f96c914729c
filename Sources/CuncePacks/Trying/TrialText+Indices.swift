import CunceDomain

extension TrialText {
    static func indices(
        _ report: IndicesReport, _ rules: Rules, _ language: Language
    ) -> [String] {
        report.indices.flatMap { index -> [String] in
            let known = rules.index(IndexKey(index.index))
            let label = known?.label.text(in: language) ?? index.index
            let units = index.units.flatMap { unit -> [String] in
                let band = unit.band.map { key in
                    known?.bands.first { $0.key.text == key }?.label.text(in: language) ?? key
                }
                let words = [
                    unit.value ?? "open", band, unit.place.map { "place \($0)" },
                    unit.gained.map { $0 < 0 ? "\(-$0) lost" : "\($0) gained" },
                ]
                return ["    \(unit.unit): \(words.compactMap(\.self).joined(separator: ", "))"]
                    + unit.missing.map { "      not known: \(self.words($0))" }
            }
            return ["  index \(label) \(index.period) [\(index.clause)]"] + units
                + (index.seats.map { seats($0) } ?? [])
        }
    }

    private static func seats(_ report: IndicesReport.SeatsReport) -> [String] {
        let head = "    \(report.total) places by \(report.method)"
        switch report.state {
        case .open: return ["\(head): open [\(report.clause)]"]
        case .tooFew:
            return ["\(head): fewer than everybody must get [\(report.clause)]"]
        case .shared, .betweenEquals:
            let choice =
                report.left > 0
                ? [
                    "      \(report.left) more between equals "
                        + "(\(report.equals.joined(separator: ", "))): people choose"
                ] : []
            return ["\(head) [\(report.clause)]"]
                + report.shares.map { "      \($0.unit): \($0.seats), due \($0.due)" } + choice
        }
    }
}
