import CunceDocuments
import Mustache

/// The slips, shown once. Template `ballot-codes`.
struct BallotCodesPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    let shell: ShellModel
    /// The sheet it belongs to.
    let acceptance: TextLink
    /// Who is asked. Example: `随机抽取农户`.
    let name: String
    /// Said where nobody told the installation its address.
    let warning: String?
    let slips: BallotSlips

    func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "acceptance": acceptance
        case "name": name
        case "warning": warning.orAbsent
        case "title": slips.title
        case "how": slips.how
        case "paperToo": slips.paperToo.orAbsent
        case "address": slips.address
        case "side": "\(slips.code.side)"
        case "path": slips.code.path
        case "codes": slips.codes
        default: nil
        }
    }
}
