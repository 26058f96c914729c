import CunceDomain
import CunceTestSupport

/// The programme of the source case.
enum CastPack {
    static func read() throws -> Programme { try Cast.pack() }
}
