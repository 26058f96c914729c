import CunceDomain
import CunceReports
import CunceStore

/// Which entries of a village's course show which files.
///
/// A visit shows its photographs itself, and what was attached to one thing together stands
/// together: the other entries do not stand in the course once more.
struct CourseFiles: Sendable {
    private(set) var byEntry: [Int: [Attachment]] = [:]
    private(set) var shownElsewhere: Set<Int> = []

    /// - Parameter handedOut: those that were not withdrawn since.
    init(_ course: VillageCase, _ handedOut: Set<AttachmentID>) {
        let told = Set(course.timeline.map(\.mark.number))
        var last: Attachment?
        for attachment in course.kase.attachments.all where handedOut.contains(attachment.id) {
            let visit = course.kase.visits.all.first { .visit($0.id) == attachment.subject }
            var row = attachment.at.entry
            if let visit, told.contains(visit.at.entry) {
                row = visit.at.entry
            } else if let last, Self.areTogether(last, attachment) {
                // The newest entry of them stands for all.
                byEntry[row] = byEntry.removeValue(forKey: last.at.entry)
                shownElsewhere.insert(last.at.entry)
            }
            if row != attachment.at.entry { shownElsewhere.insert(attachment.at.entry) }
            byEntry[row, default: []].append(attachment)
            last = row == attachment.at.entry ? attachment : nil
        }
    }

    private static func areTogether(_ one: Attachment, _ other: Attachment) -> Bool {
        one.subject == other.subject && one.at.on == other.at.on && one.at.by == other.at.by
            && one.words == other.words
    }
}
