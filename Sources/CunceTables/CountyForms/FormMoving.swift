/// Moves what stands below the rows of a form, and whatever names it, to make room.
struct FormMoving {
    private let insertion: RowInsertion
    private let place: FormBook.Sheet
    private let book: FormBook

    /// Elements that hold formulas: of cells, of conditional formats, of checks.
    private static let formulas: Set = ["f", "formula", "formula1", "formula2"]

    init(_ insertion: RowInsertion, _ place: FormBook.Sheet, _ book: FormBook) {
        self.insertion = insertion
        self.place = place
        self.book = book
    }

    func move(_ page: FormPage) throws(WorkbookFault) {
        moveFormulas(of: page)
        page.renumber(insertion.row)
        moveAround(page.root)
        for name in try book.tree(book.book)?.root.first("definedNames")?.elements ?? [] {
            name.text = insertion.moved(name.text, own: nil, target: place.name)
        }
        for other in book.sheets where other.part != place.part {
            // A sheet that is a chart has no rows.
            guard let tree = try book.tree(other.part), tree.root.first("sheetData") != nil
            else { continue }
            // Cells that share a formula may look to both sides of the new rows.
            _ = try FormPage(tree, sheet: other.name, book: book)
            tree.root.each { element in
                guard Self.formulas.contains(element.name), element.elements.isEmpty,
                    !element.text.isEmpty
                else { return }
                element.text = insertion.moved(
                    element.text, own: other.name, target: place.name)
            }
        }
        try moveParts()
    }

    /// The old drawings of remarks were never strict XML; one that cannot be read stays as it is,
    /// rather than keep the form from being filled.
    private func drawing(_ part: String) throws(WorkbookFault) -> XMLTree? {
        do throws(WorkbookFault) {
            return try book.tree(part)
        } catch {
            guard case .complaint(let complaint) = error, case .partUnreadable = complaint.kind
            else { throw error }
            return nil
        }
    }

    private func moveFormulas(of page: FormPage) {
        for (number, row) in page.rows {
            let isInData = (insertion.pattern...insertion.last).contains(number)
            for (_, cell) in page.cells(row) {
                guard let formula = cell.first("f") else { continue }
                if let reach = formula["ref"] { formula["ref"] = insertion.movedPlaces(reach) }
                guard !formula.text.isEmpty else { continue }
                formula.text = insertion.moved(
                    formula.text, own: place.name, target: place.name, isInData: isInData)
            }
        }
    }

    /// Merged cells, conditional formats, checks of what may be typed, links, filters, breaks of
    /// pages: whatever names places outside the rows themselves.
    private func moveAround(_ root: XMLElement) {
        for part in root.elements where part.name != "sheetData" && part.name != "sheetViews" {
            part.each { element in
                for name in ["ref", "sqref"] {
                    if let places = element[name] {
                        element[name] = insertion.movedPlaces(places)
                    }
                }
                if element.name == "sqref" {
                    element.text = insertion.movedPlaces(element.text)
                }
                guard Self.formulas.contains(element.name), element.elements.isEmpty,
                    !element.text.isEmpty
                else { return }
                element.text = insertion.moved(
                    element.text, own: place.name, target: place.name)
            }
        }
        for line in root.first("rowBreaks")?.elements ?? [] {
            if let row = line["id"].flatMap({ Int($0) }) { line["id"] = String(insertion.row(row)) }
        }
    }

    /// Pictures, remarks and tables that stand on the sheet, and charts anywhere.
    private func moveParts() throws(WorkbookFault) {
        for part in try book.related(to: place.part, by: "drawing") {
            try book.tree(part)?.root.each { element in
                guard element.name == "from" || element.name == "to",
                    let row = element.first("row"), let number = Int(row.text)
                else { return }
                // Pictures count rows from 0.
                row.text = String(insertion.row(number + 1) - 1)
            }
        }
        for part in try book.related(to: place.part, by: "comments") {
            try book.tree(part)?.root.each { element in
                if element.name == "comment", let cell = element["ref"] {
                    element["ref"] = insertion.movedPlaces(cell)
                }
            }
        }
        for part in try book.related(to: place.part, by: "vmlDrawing") {
            FormNotes(insertion).move(try drawing(part))
        }
        for part in try book.related(to: place.part, by: "table") {
            try book.tree(part)?.root.each { element in
                if element.name == "table" || element.name == "autoFilter",
                    let range = element["ref"]
                {
                    element["ref"] = insertion.movedPlaces(range)
                }
            }
        }
        for part in book.parts.names where part.contains("charts/chart") && part.hasSuffix(".xml") {
            try book.tree(part)?.root.each { element in
                guard element.name == "f", !element.text.isEmpty else { return }
                element.text = insertion.moved(element.text, own: nil, target: place.name)
            }
        }
    }
}
