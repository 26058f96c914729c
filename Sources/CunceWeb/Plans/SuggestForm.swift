import Mustache

/// What the playbook offers, to be ticked.
package struct SuggestForm: MustacheParent, Equatable, Sendable {
    /// Where it is posted.
    package let form: FormModel
    /// Open problems no measure answers.
    package let problems: [SuggestedProblem]
    /// How to mend it, if it was refused.
    package let complaint: String?
    /// Whether there is anything to tick.
    package let isOffering: Bool

    package init(
        form: FormModel, problems: [SuggestedProblem], complaint: String? = nil, isOffering: Bool
    ) {
        self.form = form
        self.problems = problems
        self.complaint = complaint
        self.isOffering = isOffering
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "form": form
        case "problems": problems
        case "complaint": complaint.orAbsent
        case "isOffering": isOffering
        default: nil
        }
    }
}
