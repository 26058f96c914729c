/// A formula as it stands some rows further down.
package enum FormulaCopy {
    package static func text(_ formula: String, further rows: Int) -> String {
        FormulaText.mapping(formula) { $1.copied(rows: rows, columns: 0) }
    }
}
