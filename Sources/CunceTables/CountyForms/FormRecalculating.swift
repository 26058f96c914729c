/// Asks whoever opens a filled form to work its formulas out.
enum FormRecalculating {
    static func ask(_ book: FormBook) throws(WorkbookFault) {
        for part in try book.related(to: book.book, by: "calcChain") { try book.remove(part) }
        guard let root = try book.tree(book.book)?.root else { return }
        if let known = root.first("calcPr") {
            known["fullCalcOnLoad"] = "1"
            return
        }
        // Its place in the order of the schema is behind the names, or the sheets.
        let before = ["definedNames", "externalReferences", "functionGroups", "sheets"]
            .lazy.compactMap { root.first($0) }.first
        guard let before, let made = root.made("calcPr") else { return }
        made["fullCalcOnLoad"] = "1"
        root.insert(made, after: before)
    }
}
