/// The boxes of remarks as workbooks have drawn them since 1997: VML beside the list of remarks,
/// with the row each belongs to and the rows its box reaches over, counted from 0.
struct FormNotes {
    private let insertion: RowInsertion

    init(_ insertion: RowInsertion) { self.insertion = insertion }

    /// A box keeps its size and its place beside its cell.
    func move(_ drawing: XMLTree?) {
        drawing?.root.each { element in
            guard element.name == "ClientData" else { return }
            let anchor = element.first("Anchor")
            let places = anchor.map { Self.places($0.text) } ?? []
            let row = element.first("Row").flatMap { Int(Self.trimmed($0.text)) }
            guard let own = row ?? (places.count == 8 ? places[Self.top] : nil) else { return }
            let moved = insertion.row(own + 1) - 1
            guard moved != own else { return }
            if row != nil { element.first("Row")?.text = String(moved) }
            guard places.count == 8 else { return }
            var now = places
            for place in [Self.top, Self.bottom] { now[place] += moved - own }
            anchor?.text = now.map(String.init).joined(separator: ", ")
        }
    }

    /// Left column, offset, top row, offset, right column, offset, bottom row, offset.
    private static let top = 2
    private static let bottom = 6

    private static func places(_ anchor: String) -> [Int] {
        anchor.split(separator: ",").compactMap { Int(trimmed($0)) }
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        String(text.filter { !$0.isWhitespace })
    }
}
