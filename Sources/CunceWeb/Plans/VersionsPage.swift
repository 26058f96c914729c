import Mustache

/// The approved versions of a plan, and two of them side by side. Template `plan-versions`.
package struct VersionsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village.
    package let villageName: String
    /// Its page.
    package let villageHref: String
    /// The plan.
    package let planHref: String
    /// Newest first.
    package let versions: [VersionRow]
    /// Chooses two; absent while there is only one.
    package let chooser: VersionChooser?
    /// The two chosen.
    package let comparison: VersionComparison?

    package init(
        shell: ShellModel, villageName: String, villageHref: String, planHref: String,
        versions: [VersionRow], chooser: VersionChooser? = nil,
        comparison: VersionComparison? = nil
    ) {
        self.shell = shell
        self.villageName = villageName
        self.villageHref = villageHref
        self.planHref = planHref
        self.versions = versions
        self.chooser = chooser
        self.comparison = comparison
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "planHref": planHref
        case "versions": versions
        case "chooser": chooser.orAbsent
        case "comparison": comparison.orAbsent
        default: nil
        }
    }
}
