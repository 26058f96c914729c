import CunceDesk
import CunceDomain
import CunceReports
import CunceStore
import Foundation

/// 示范镇: the town of the source case, with posts instead of people and nothing real in it.
///
/// Everything goes through the desk, day by day, so that its journal is like any other. The same
/// day gives the same entries; only the sealed parts differ, whose keys are drawn anew.
enum DemoTown {
    static let villages = [
        DemoVillage.xikengdian, .dianhou, .yanggang, .longan, .changshan, .shangping,
    ]

    static func makeIfAbsent(at place: StorePlace, _ workplace: Workplace) async throws {
        if place.database == nil, FileManager.default.fileExists(atPath: place.mainFile.path) {
            return
        }
        do {
            _ = try await make(at: place, workplace, today: workplace.now().day)
        } catch CommandRefusal.demoNeedsAnEmptyPlace {
            // A database that holds the demo already.
        }
    }

    static func make(
        at place: StorePlace, _ workplace: Workplace, today: CivilDate
    ) async throws -> JournalHead {
        try await workplace.withNewStore(at: place) { store in
            guard try await store.head().entries == 0 else {
                throw CommandRefusal.demoNeedsAnEmptyPlace(place.database ?? place.folder.path)
            }
            var telling = try DemoTelling(store, workplace, today: today)
            try await telling.setUp()
            try await telling.tellAll()
            return try await store.head()
        }
    }

    /// Throws the demo's data away, and nothing else that may lie in the folder.
    static func remove(at place: StorePlace) throws {
        guard place.database == nil else { return }
        let files = [place.mainFile, place.keysFile].flatMap { file in
            ["", "-wal", "-shm"].map { URL(fileURLWithPath: file.path + $0) }
        }
        for file in files + [place.blobs]
        where FileManager.default.fileExists(atPath: file.path) {
            try FileManager.default.removeItem(at: file)
        }
    }
}
