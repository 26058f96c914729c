import Mustache

/// What goes between a town and its county in one round. Template `upward`.
package struct UpwardPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The round. Example: `2026年下半年后进村集中整治`.
    package let roundTitle: String
    package let briefsHref: String
    package let instructions: [UpwardRow]
    package let asks: [UpwardRow]
    package let requests: [UpwardRow]
    /// Closed, answered and withdrawn ones.
    package let settled: [UpwardRow]
    package let forms: [UpwardForm]

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "roundTitle": roundTitle
        case "briefsHref": briefsHref
        case "instructions": instructions
        case "asks": asks
        case "requests": requests
        case "settled": settled
        case "forms": forms
        default: nil
        }
    }
}
