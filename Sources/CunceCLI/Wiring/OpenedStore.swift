package import CunceDesk
import CunceDomain
import CunceJournal
import CuncePacks
import CunceStore
import Foundation
import Logging

extension Workplace {
    /// Opens a store that must be there already, for the length of some work.
    func withStore<T: Sendable>(
        at place: StorePlace, _ work: (Store) async throws -> T
    ) async throws -> T {
        if place.database == nil {
            guard FileManager.default.fileExists(atPath: place.mainFile.path) else {
                throw CommandRefusal.noData(place.folder.path)
            }
        }
        return try await withNewStore(at: place, work)
    }

    /// The same where nothing may be there yet.
    func withNewStore<T: Sendable>(
        at place: StorePlace, _ work: (Store) async throws -> T
    ) async throws -> T {
        let store = try await open(place)
        do {
            let value = try await work(store)
            await store.close()
            return value
        } catch {
            await store.close()
            throw error
        }
    }

    /// An empty database for the length of some work.
    func withScratch<T: Sendable>(
        _ work: (any SQLEngine) async throws -> T
    ) async throws -> T {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("cunce-\(newID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { remove(folder) }
        let engine = try await openFile(folder.appendingPathComponent("scratch.sqlite"))
        do {
            let value = try await work(engine)
            await engine.close()
            return value
        } catch {
            await engine.close()
            throw error
        }
    }

    func desk(_ store: Store, now: (@Sendable () -> Moment)? = nil) -> Desk {
        Desk(
            store: store, programmes: installedProgrammes(), calendar: installedCalendar(),
            law: installedLaw(), neverSaid: installedNeverSaid(), log: Logger(label: "cunce"),
            now: now ?? self.now)
    }

    /// Every pack that can be read and says what a town cannot work without. What keeps the others
    /// from it goes to standard error. Folders without a programme are let be. Several versions of
    /// a pack lie in folders of any name; of one version the first counts.
    package func installedProgrammes() -> Programmes {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: programmes.path).sorted()
        } catch {
            Terminal.complain("\(programmes.path): \(error)")
            return Programmes([])
        }
        var read: [(programme: Programme, folder: URL)] = []
        for name in names where isPack(name) {
            let folder = programmes.appendingPathComponent(name)
            switch PackReading.read(folder: folder) {
            case .success(let pack):
                let other = read.first {
                    ($0.programme.key, $0.programme.version) == (pack.key, pack.version)
                }
                if let other {
                    Terminal.complainOnce(
                        "\(name): passed over, \(pack.key) \(pack.version) is in "
                            + "\(other.folder.lastPathComponent) already")
                } else if let lacking = pack.lackingWords {
                    Terminal.complainOnce("\(name): passed over, lacks for work: \(lacking)")
                } else {
                    read.append((pack, folder))
                }
            case .failure(let refusal):
                for complaint in refusal.complaints { Terminal.complain("\(complaint)") }
            }
        }
        return Programmes(read: read)
    }

    private func isPack(_ name: String) -> Bool {
        let head = programmes.appendingPathComponent(name)
            .appendingPathComponent(PackFile.programme.name)
        return FileManager.default.fileExists(atPath: head.path)
    }

    /// Whoever sits at the command line keeps the installation running and nothing more. Before
    /// set-up there is no root yet, and a list may be brought in above all of them.
    func console(on store: Store, beforeSetUp: Bool = false) async throws -> Actor {
        let root = try await store.main.read { connection -> String? in
            guard let installation = try InstallationRow.read(connection) else { return nil }
            return try DivisionByID.find(installation.root, on: connection)?.path.text
        }
        guard let root = root ?? (beforeSetUp ? "/" : nil) else {
            throw Refusal.request(.notSetUp)
        }
        return Actor(
            person: "console", post: "console", role: "administrator",
            standing: .administrator, path: root)
    }

    /// Whoever sits at the command line for what the organisation office lets a timer do.
    func office(on store: Store) async throws -> Actor {
        let console = try await console(on: store)
        return Actor(
            person: console.person, post: console.post, role: "organisation-office",
            standing: .organisationOffice, path: console.path)
    }

    private func remove(_ folder: URL) {
        do {
            try FileManager.default.removeItem(at: folder)
        } catch {
            Terminal.complain("\(folder.path): \(error)")
        }
    }
}
