import Mustache

/// One village found.
package struct VillageResult: MustacheParent, Equatable, Sendable {
    /// Its name. Example: `洋港村`.
    package let name: String
    /// Its page. Example: `/villages/990000100203`.
    package let href: String
    /// Its code. Example: `990000100203`.
    package let code: String
    /// The divisions above it. Example: `示范县 / 示范镇`.
    package let path: String
    /// Its stage, if it has a case.
    package let stage: StatusMark?

    package init(
        name: String, href: String, code: String, path: String, stage: StatusMark? = nil
    ) {
        self.name = name
        self.href = href
        self.code = code
        self.path = path
        self.stage = stage
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "name": name
        case "href": href
        case "code": code
        case "path": path
        case "stage": stage.orAbsent
        default: nil
        }
    }
}
