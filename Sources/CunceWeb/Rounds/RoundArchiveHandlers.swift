import CunceDocuments
import CunceDomain
import CunceReports
import CunceStore
import Foundation

/// A round to take away and keep 一轮的存档.
extension Site {
    /// A ZIP of what `cunce rounds archive` writes, for whoever sees the whole round: the view
    /// is of nobody else.
    func roundArchive(_ call: Call) async throws -> Answer {
        let view = try await roundView(call)
        let place = MadeFile.newPlace("zip")
        let (id, programme, today, language) = (
            view.round.id, view.programme, call.today, call.language
        )
        let (cache, actor) = (store.cache, view.actor)
        try await read { connection in
            let intact = try JournalReading.verify(connection)
            let archive = try RoundArchive.read(
                id, programme: programme, today: today, in: language, reader: actor,
                cache: cache, on: connection)
            try PackedWriting.write(
                try archive.contents(journal: .init(intact)), to: place)
        }
        let name = "\(view.facts.division.name)-\(view.round.title)-\(today).zip"
        return .download(try MadeFile(place, name: name, type: "application/zip"))
    }
}
