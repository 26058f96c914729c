package import CunceDomain

/// The packs installed here, read and checked before the desk opens.
package struct Programmes: Sendable {
    private let packs: [Programme]

    /// - Parameter packs: each key and version once.
    package init(_ packs: [Programme]) { self.packs = packs }

    package var all: [Programme] { packs }

    /// The programme of the source case: what set-up offers first.
    package static func isShipped(_ pack: Programme) -> Bool {
        pack.key == "sanlian-sanbang-santui"
    }

    package func pack(_ key: String, _ version: String) -> Programme? {
        packs.first { $0.key.text == key && $0.version == version }
    }

    /// The newest of a key, as set-up offers it.
    package func pack(_ key: String) -> Programme? {
        packs.filter { $0.key.text == key }.max { $0.version < $1.version }
    }
}
