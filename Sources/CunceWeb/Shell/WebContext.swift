package import Hummingbird
package import NIOCore

/// What the server knows of a request beside its words: who sent it, for the throttle.
package struct WebContext: RequestContext, RemoteAddressRequestContext {
    package var coreContext: CoreRequestContextStorage
    package let remoteAddress: SocketAddress?

    package init(source: Source) {
        coreContext = .init(source: source)
        remoteAddress = source.channel.remoteAddress
    }

    package var address: String { remoteAddress?.ipAddress ?? "local" }
}
