import Mustache

/// The files of one thing, among all of a case.
package struct AttachmentGroup: MustacheParent, Equatable, Sendable {
    /// What they are about. Example: `任务：返回地 12 户逐户核面积`.
    package let about: TextLink
    /// Newest first.
    package let marks: [AttachmentMark]

    package init(about: TextLink, marks: [AttachmentMark]) {
        self.about = about
        self.marks = marks
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "about": about
        case "marks": marks
        default: nil
        }
    }
}
