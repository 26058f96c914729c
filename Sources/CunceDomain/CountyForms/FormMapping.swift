/// Where a county's form is filled, and with what.
package struct FormMapping: Codable, Equatable, Sendable {
    package let sheet: String
    /// Rows of the head, from 1.
    package let headFirst: Int
    package let headLast: Int
    /// The first row of data, whose looks and formulas every row has.
    package let firstRow: Int
    package let columns: [FormPlace]
    /// Single cells above and below the rows.
    package let cells: [FormPlace]

    package init(
        sheet: String, headFirst: Int, headLast: Int, firstRow: Int, columns: [FormPlace],
        cells: [FormPlace]
    ) {
        self.sheet = sheet
        self.headFirst = headFirst
        self.headLast = headLast
        self.firstRow = firstRow
        self.columns = columns
        self.cells = cells
    }

    package var places: [FormPlace] { columns + cells }

    /// Columns and cells nobody has said anything of yet.
    package var open: [FormPlace] { places.filter { $0.use == .open } }

    /// The same places of a new file with what was said of the old ones: by their words, wherever
    /// they stand now.
    func carried(to new: FormMapping) -> FormMapping {
        FormMapping(
            sheet: new.sheet, headFirst: new.headFirst, headLast: new.headLast,
            firstRow: new.firstRow, columns: Self.carried(columns, to: new.columns),
            cells: Self.carried(cells, to: new.cells))
    }

    /// Places of this file that a new one does not have, but for those filled by hand.
    func gone(from new: FormMapping) -> [FormPlace] {
        Self.gone(columns, from: new.columns) + Self.gone(cells, from: new.cells)
    }

    private static func carried(_ old: [FormPlace], to new: [FormPlace]) -> [FormPlace] {
        var left = old
        return new.map { place in
            let words = FormPlace.words(place.heading)
            // Two columns may have the same heading: they keep their order.
            guard let found = left.firstIndex(where: { FormPlace.words($0.heading) == words })
            else { return FormPlace(at: place.at, heading: place.heading, use: .open) }
            return FormPlace(
                at: place.at, heading: place.heading, use: left.remove(at: found).use)
        }
    }

    private static func gone(_ old: [FormPlace], from new: [FormPlace]) -> [FormPlace] {
        var left = new.map { FormPlace.words($0.heading) }
        return old.filter { place in
            guard let found = left.firstIndex(of: FormPlace.words(place.heading)) else {
                return place.use != .hand
            }
            left.remove(at: found)
            return false
        }
    }
}
