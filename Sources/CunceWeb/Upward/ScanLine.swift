import Mustache

/// A scan of the paper an instruction came on.
package struct ScanLine: MustacheParent, Equatable, Sendable {
    /// The file. Example: `/rounds/r1/instructions/i1/scans/a1`.
    package let href: String
    /// What it shows, else its name. Example: `批示原件.pdf`.
    package let label: String
    /// Kind, size, who and when. Example: `PDF · 840 KB · 镇党委组织办 · 11月26日`.
    package let line: String
    /// The entry, from which it can be taken back.
    package let entry: TextLink

    package func child(named tag: String) -> Any? {
        switch tag {
        case "href": href
        case "label": label
        case "line": line
        case "entry": entry
        default: nil
        }
    }
}
