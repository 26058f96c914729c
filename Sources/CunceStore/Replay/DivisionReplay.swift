import CunceDomain

/// Does once more what an entry says was done to the list of divisions.
struct DivisionReplay {
    let blobs: Blobs
    let connection: any SQLConnection

    /// - Throws: `Blobs.Fault` where a list is gone; `EncodingFault` where a newer program read
    ///   it; `StoreFault.damaged` where the same list gives something else.
    func apply(_ event: CountyEvent, _ at: Occurrence) throws {
        guard case .division(let event) = event else { return }
        switch event {
        case .imported(let imported): try importAgain(imported, entry: at.entry)
        case .added(let added):
            let id = try DivisionImport.addOne(
                code: added.code, name: added.name, level: added.level, parent: added.parent,
                entry: at.entry, on: connection)
            guard id == added.division else {
                throw StoreFault.damaged(
                    "entry \(at.entry): division \(added.division) became \(id)")
            }
        }
    }

    private func importAgain(_ imported: DivisionEvent.Imported, entry: Int) throws {
        guard imported.reader <= DivisionReader.version else {
            throw EncodingFault.unreadable(
                event: "divisions.imported.v1", entry: entry,
                message: "reader \(imported.reader), known up to \(DivisionReader.version)")
        }
        let prepared = try DivisionImport.prepare(
            bytes: try blobs.get(imported.file), store: connection)
        try DivisionImport.apply(prepared, entry: entry, on: connection)
    }
}
