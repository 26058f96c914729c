import Testing

@testable import CunceWeb

/// A form on the villagers' page comes from that page, whatever stands between.
@Suite struct TellingAForeignForm {
    private func isForeign(
        site: String? = nil, origin: String?, host: String = "127.0.0.1:9131",
        address: String = "https://cunce.example.cn/"
    ) -> Bool {
        OutsideRequest(
            cookies: Cookies(""), site: site, origin: origin, host: host, address: address
        ).isForeign
    }

    @Test func `is believed to the browser that says where it comes from`() {
        #expect(!isForeign(site: "same-origin", origin: "https://elsewhere.example"))
        #expect(isForeign(site: "cross-site", origin: "https://cunce.example.cn"))
    }

    @Test func `is ours under the address people know, though a proxy hides it`() {
        #expect(!isForeign(origin: "https://cunce.example.cn"))
        #expect(!isForeign(origin: "http://127.0.0.1:9131", address: ""))
        #expect(!isForeign(origin: "https://CUNCE.example.cn"))
    }

    @Test(arguments: [
        "https://cunce.example.cn.elsewhere.example", "https://elsewhere.example", "null", "",
    ])
    func `is somebody else's otherwise`(origin: String) {
        #expect(isForeign(origin: origin))
        #expect(isForeign(origin: origin, address: ""))
    }

    @Test func `is ours where an old browser says nothing`() {
        #expect(!isForeign(origin: nil))
    }
}
