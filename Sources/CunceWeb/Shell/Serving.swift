import Foundation
import Hummingbird
import NIOCore

/// Runs a site until it is told to stop.
package enum Serving {
    /// - Parameters:
    ///   - port: 0 takes a free one; the ready line names it.
    ///   - ready: given the line that says where the site is, once it answers there.
    package static func run(
        _ site: Site, host: String, port: Int, ready: @escaping @Sendable (String) -> Void
    ) async throws {
        let application = Application(
            router: Server.router(site),
            configuration: .init(address: .hostname(host, port: port)),
            onServerRunning: { channel in
                let taken = channel.localAddress?.port ?? port
                let shown = host.contains(":") ? "[\(host)]" : host
                ready("Cunce is ready at http://\(shown):\(taken)")
            },
            logger: site.log)
        try await application.runService()
    }
}
