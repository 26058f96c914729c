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
        let attachments = course.kase.attachments.all
        guard !attachments.isEmpty else { return }
        let told = Set(course.timeline.map(\.mark.number))
        let visits = Dictionary(
            course.kase.visits.all.map { (AttachmentSubject.visit($0.id), $0.at.entry) }
        ) { first, _ in first }
        var last: Attachment?
        for attachment in attachments where handedOut.contains(attachment.id) {
            var row = attachment.at.entry
            if let visit = visits[attachment.subject], told.contains(visit) {
                row = visit
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
