package import CunceDomain
package import CunceStore
package import Foundation

/// The packs installed here, read and checked before the desk opens. Several versions of one lie
/// side by side.
package struct Programmes: Sendable {
    private let packs: [Programme]
    private let folders: [Name: URL]

    private struct Name: Hashable {
        let key: String
        let version: String

        init(_ key: String, _ version: String) {
            self.key = key
            self.version = version
        }
    }

    /// - Parameter packs: each key and version once.
    package init(_ packs: [Programme]) {
        self.packs = packs
        folders = [:]
    }

    /// The same with the folders they were read from.
    package init(read packs: [(programme: Programme, folder: URL)]) {
        self.packs = packs.map(\.programme)
        folders = Dictionary(
            packs.map { (Name($0.programme.key.text, $0.programme.version), $0.folder) }
        ) { first, _ in first }
    }

    package var all: [Programme] { packs }

    /// The programme of the source case: what set-up offers first.
    package static func isShipped(_ pack: Programme) -> Bool {
        pack.key == "sanlian-sanbang-santui"
    }

    package func pack(_ key: String, _ version: String) -> Programme? {
        packs.first { $0.key.text == key && $0.version == version }
    }

    /// What a round runs under, with what it ran under before; see `RoundSummary.programme`.
    package func pack(of round: RoundSummary) -> Programme? { round.programme(pack) }

    /// What an installation works by.
    package func pack(of installation: Installation) -> Programme? {
        pack(installation.pack, installation.packVersion)
    }

    /// The newest of a key, as set-up offers it.
    package func pack(_ key: String) -> Programme? { versions(of: key).first }

    /// Every version of a key, the newest first.
    package func versions(of key: String) -> [Programme] {
        packs.filter { $0.key.text == key }
            .sorted { PackVersion($1.version) < PackVersion($0.version) }
    }

    /// Where its files lie.
    package func folder(of pack: Programme) -> URL? {
        folders[Name(pack.key.text, pack.version)]
    }
}
