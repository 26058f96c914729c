import Mustache

/// One file 附件: looks at it and says where it comes from. Template `attachment`.
package struct AttachmentPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village.
    package let villageName: String
    /// Its page.
    package let villageHref: String
    /// All files of the case.
    package let allHref: String
    /// What it shows, else its name. Example: `界桩和皮尺`.
    package let title: String
    /// A large picture of it, where there can be one.
    package let picture: String?
    /// The file itself.
    package let fileHref: String
    /// Whether a browser shows it; everything else is downloaded.
    package let isPicture: Bool
    /// Its name. Example: `IMG_0412.jpg`.
    package let fileName: String
    /// Example: `照片，1.2 MB`.
    package let fileKind: String
    /// What it is about.
    package let about: TextLink
    /// Who attached it. Example: `驻村干部 甲`.
    package let who: String
    /// The day it is of. Example: `2026年11月18日`.
    package let happened: String
    /// The day it was attached. Example: `2026年11月18日`.
    package let recorded: String
    /// Its entry, where it can be corrected and withdrawn.
    package let entry: TextLink
    /// Whether position data and the camera's notes were taken out.
    package let isCut: Bool
    /// SHA-256 of the kept bytes.
    package let sum: String
    /// The one before, of the same thing.
    package let earlier: TextLink?
    /// The one after, of the same thing.
    package let later: TextLink?

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "allHref": allHref
        case "title": title
        case "picture": picture.orAbsent
        case "fileHref": fileHref
        case "isPicture": isPicture
        case "fileName": fileName
        case "fileKind": fileKind
        case "about": about
        case "who": who
        case "happened": happened
        case "recorded": recorded
        case "entry": entry
        case "isCut": isCut
        case "sum": sum
        case "earlier": earlier.orAbsent
        case "later": later.orAbsent
        default: nil
        }
    }
}
