import Mustache

/// The projects of a village 项目. Template `projects`.
package struct ProjectsPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The village.
    package let villageName: String
    /// Its page.
    package let villageHref: String
    /// All of them, in the order they were opened.
    package let projects: [ProjectLine]
    /// Budgets and sources added up; absent without projects.
    package let total: ProjectsTotal?
    /// Opens one; absent for those who may not, and without an open problem.
    package let open: OpenProjectForm?
    /// The form for an earlier day.
    package let asOfForm: AsOfForm

    package init(
        shell: ShellModel,
        villageName: String,
        villageHref: String,
        projects: [ProjectLine],
        total: ProjectsTotal? = nil,
        open: OpenProjectForm? = nil,
        asOfForm: AsOfForm
    ) {
        self.shell = shell
        self.villageName = villageName
        self.villageHref = villageHref
        self.projects = projects
        self.total = total
        self.open = open
        self.asOfForm = asOfForm
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "villageName": villageName
        case "villageHref": villageHref
        case "projects": projects
        case "total": total.orAbsent
        case "open": open.orAbsent
        case "asOfForm": asOfForm
        default: nil
        }
    }
}
