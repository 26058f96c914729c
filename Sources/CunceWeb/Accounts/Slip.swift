import Mustache

/// One slip.
package struct Slip: MustacheParent, Equatable, Sendable {
    /// For whom. Example: `驻村干部 甲`.
    package let post: String
    /// The account's name. Example: `zhucun-jia`.
    package let account: String
    /// The one-time code, in groups. Example: `7KD2-93MX-QF`.
    package let code: String
    /// Until when it works. Example: `11月27日`.
    package let expires: String
    /// Where to sign in. Example: `http://127.0.0.1:8080/`.
    package let address: String

    package init(post: String, account: String, code: String, expires: String, address: String) {
        self.post = post
        self.account = account
        self.code = code
        self.expires = expires
        self.address = address
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "post": post
        case "account": account
        case "code": code
        case "expires": expires
        case "address": address
        default: nil
        }
    }
}
