import Mustache

/// Of which classes the village is 分类, on the page of its plan.
package struct ClassesSection: MustacheParent, Equatable, Sendable {
    /// Example: `8月20日定为：“事”的问题为主`; absent while nobody has decided.
    package let decided: String?
    /// Why it differs from what the rules proposed.
    package let differs: String?
    /// The entry of the decision.
    package let entry: TextLink?
    /// Every class of the programme with what the rules say.
    package let classes: [ClassLine]
    /// Decides, if the reader may.
    package let form: FormModel?
    /// What can be chosen.
    package let choice: SelectModel
    /// Why it differs.
    package let reason: FieldModel

    package init(
        decided: String? = nil, differs: String? = nil, entry: TextLink? = nil,
        classes: [ClassLine], form: FormModel? = nil, choice: SelectModel, reason: FieldModel
    ) {
        self.decided = decided
        self.differs = differs
        self.entry = entry
        self.classes = classes
        self.form = form
        self.choice = choice
        self.reason = reason
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "decided": decided.orAbsent
        case "differs": differs.orAbsent
        case "entry": entry.orAbsent
        case "classes": classes
        case "form": form.orAbsent
        case "choice": choice
        case "reason": reason
        default: nil
        }
    }
}
