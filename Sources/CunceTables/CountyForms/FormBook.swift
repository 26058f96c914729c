/// The workbook of a form while it is filled: its parts as trees that may be changed. What brings a
/// program along is refused before anything else.
final class FormBook {
    struct Sheet {
        let name: String
        let part: String
    }

    let parts: PackedParts
    /// The part of the workbook itself.
    let book: String
    let sheets: [Sheet]
    let styles = CellStyles()
    let isSince1904: Bool
    private let bytes: [UInt8]
    private var trees: [String: XMLTree] = [:]
    private var relations: [String: PartRelations] = [:]
    private var gone: Set<String> = []

    init(_ bytes: [UInt8]) throws(WorkbookFault) {
        self.bytes = bytes
        parts = try Self.opened(bytes)
        let top = PartRelations(of: "")
        guard parts.has("_rels/.rels") else { throw .complaint(.init(.notATable)) }
        try XMLReading.read("_rels/.rels", of: parts, telling: top)
        let book = top.byType["officeDocument"] ?? "xl/workbook.xml"
        guard parts.has(book) else { throw .complaint(.init(.partMissing(book))) }
        let contents = WorkbookContents()
        try XMLReading.read(book, of: parts, telling: contents)
        let named = PartRelations(of: book)
        try XMLReading.read(PartRelations.name(for: book), of: parts, telling: named)
        if let part = named.byType["styles"], parts.has(part) {
            try XMLReading.read(part, of: parts, telling: styles)
        }
        self.book = book
        isSince1904 = contents.isSince1904
        sheets = contents.sheets.compactMap { sheet in
            named.byID[sheet.relation].map { Sheet(name: sheet.name, part: $0) }
        }
        relations[book] = named
    }

    /// A workbook that may be filled at all, whatever is in it.
    private static func opened(_ bytes: [UInt8]) throws(WorkbookFault) -> PackedParts {
        guard !bytes.isEmpty else { throw .complaint(.init(.fileEmpty)) }
        guard bytes.count <= TableLimits.form else {
            throw .complaint(.init(.fileTooLarge(bytes: bytes.count, limit: TableLimits.form)))
        }
        if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0]) { throw .complaint(.init(.oldWorkbook)) }
        guard bytes.starts(with: [0x50, 0x4b]) else { throw .complaint(.init(.notATable)) }
        let parts = try PackedParts(bytes)
        let programs = parts.names.contains { name in
            let name = name.lowercased()
            return name.hasSuffix("vbaproject.bin") || name.contains("/macrosheets/")
                || name.contains("/activex/")
        }
        guard !programs else { throw .complaint(.init(.hasMacros)) }
        return parts
    }

    /// The part as a tree; what is done to it is written. `nil` where there is no such part.
    func tree(_ part: String) throws(WorkbookFault) -> XMLTree? {
        if let known = trees[part] { return known }
        guard parts.has(part) else { return nil }
        let made = try XMLTree(parts.bytes(part), part: part)
        trees[part] = made
        return made
    }

    /// What another part means by an id or a kind.
    func relations(of part: String) throws(WorkbookFault) -> PartRelations {
        if let known = relations[part] { return known }
        let found = PartRelations(of: part)
        let name = PartRelations.name(for: part)
        if parts.has(name) { try XMLReading.read(name, of: parts, telling: found) }
        relations[part] = found
        return found
    }

    /// Every part that another one is related to by a kind.
    func related(to part: String, by kind: String) throws(WorkbookFault) -> [String] {
        try relations(of: part).all.filter { $0.type == kind }.map(\.part)
    }

    /// Takes a part out, with what the workbook and the list of contents say of it.
    func remove(_ part: String) throws(WorkbookFault) {
        gone.insert(part)
        let ending = part.split(separator: "/").last.map(String.init) ?? part
        for place in ["[Content_Types].xml", PartRelations.name(for: book)] {
            for element in try tree(place)?.root.elements ?? [] {
                let named = element["PartName"] ?? element["Target"] ?? ""
                if named.hasSuffix("/" + ending) || named == ending { element.remove() }
            }
        }
    }

    func written() throws(WorkbookFault) -> [UInt8] {
        var changes: [String: [UInt8]?] = trees.mapValues { $0.bytes }
        for part in gone { changes[part] = .some(nil) }
        return try PackedEditing.edited(bytes, changes)
    }
}
