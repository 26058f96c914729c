import Mustache

/// What is not as it should be, with where and how it is mended 体检. Template `check-up`.
package struct CheckUpPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// What was looked at and what came of it. Example: `清源镇：查了 8 项，没有要处理的。`
    package let sentence: String
    /// The day of the check-up. Example: `截至11月20日`.
    package let dayLine: String
    /// Every check, also those that found nothing.
    package let checks: [CheckBlock]

    package init(
        shell: ShellModel, sentence: String, dayLine: String, checks: [CheckBlock]
    ) {
        self.shell = shell
        self.sentence = sentence
        self.dayLine = dayLine
        self.checks = checks
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "sentence": sentence
        case "dayLine": dayLine
        case "checks": checks
        default: nil
        }
    }
}
