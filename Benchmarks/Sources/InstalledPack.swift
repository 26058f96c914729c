import CunceDomain
import CuncePacks
import Foundation

/// The programme the measured town works by.
enum InstalledPack {
    struct Unreadable: Error {
        let complaints: [String]
    }

    static func read(_ folder: String) throws -> Programme {
        switch PackReading.read(folder: URL(fileURLWithPath: folder)) {
        case .success(let programme): return programme
        case .failure(let refusal):
            throw Unreadable(complaints: refusal.complaints.map { "\($0)" })
        }
    }
}
