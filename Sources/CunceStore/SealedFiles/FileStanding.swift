package import CunceDomain

/// Where a sealed file stands: who reads it, and how long it is kept.
package struct FileStanding: Equatable, Sendable {
    /// What has to be known around a file.
    package struct Surroundings {
        let today: CivilDate
        /// Path of the division of a post, empty where there is no such post.
        let pathOfPost: (PostID) throws -> String
        let pathOfDivision: (DivisionID) throws -> String
        /// What a step of the ladder is in law, by the pack it was proposed by.
        let deed: (PersonnelActionEvent.Proposed) -> Rung.Deed?

        package init(
            today: CivilDate, pathOfPost: @escaping (PostID) throws -> String,
            pathOfDivision: @escaping (DivisionID) throws -> String,
            deed: @escaping (PersonnelActionEvent.Proposed) -> Rung.Deed?
        ) {
            self.today = today
            self.pathOfPost = pathOfPost
            self.pathOfDivision = pathOfDivision
            self.deed = deed
        }
    }

    package let key: FileKey
    package let facts: FileAccess.Facts
    package let matter: Retention.Matter
    /// The last day on which something happened in it, or its effect ended.
    package let last: CivilDate
    /// Something is still to come of it.
    package let isOpen: Bool
    /// Of whoever is kept in view: such files are not of a post.
    package let name: String?

    /// - Throws: `FileSealing.Fault` for a leaf its key does not open.
    package static func read(
        _ key: FileKey, _ file: SealedFile, in around: Surroundings
    ) throws -> FileStanding {
        // A file that was just begun was touched today.
        let written = file.leaves.map(\.at.recordedOn).max() ?? around.today
        switch key.kind {
        case .action:
            let action = try FileSealing.state(PersonnelAction.self, of: file, key: key.key)
            let isOver = action.isOver(on: around.today)
            return FileStanding(
                key: key,
                facts: .init(
                    subject: key.person, path: try around.pathOfPost(key.post),
                    parts: action.parts, isOver: isOver),
                matter: matter(of: action.proposal.flatMap { around.deed($0.value) }),
                last: max(written, action.effectUntil ?? written), isOpen: !isOver, name: nil)
        case .view:
            let view = try FileSealing.state(PersonInView.self, of: file, key: key.key)
            let path = try view.agreement.map { try around.pathOfDivision($0.value.division) }
            return simple(key, path ?? "", .inView, written, name: view.agreement?.value.name)
        case .appraisal:
            let appraisal = try FileSealing.state(AppraisalFile.self, of: file, key: key.key)
            return simple(
                key, try around.pathOfPost(key.post), .appraisal, written,
                isOpen: !appraisal.stage.isOver)
        case .pay:
            let pay = try FileSealing.state(PayFile.self, of: file, key: key.key)
            return simple(
                key, try around.pathOfPost(key.post), .pay, written,
                isOpen: pay.stage != .approved)
        case .service:
            let service = try FileSealing.state(ServiceFile.self, of: file, key: key.key)
            return simple(
                key, try around.pathOfPost(key.post), .service, written,
                isOpen: service.state == .leaving)
        }
    }

    private static func simple(
        _ key: FileKey, _ path: String, _ matter: Retention.Matter, _ last: CivilDate,
        isOpen: Bool = false, name: String? = nil
    ) -> FileStanding {
        FileStanding(
            key: key, facts: .init(subject: key.person, path: path, parts: [], isOver: false),
            matter: matter, last: last, isOpen: isOpen, name: name)
    }

    /// A step that no pack knows any more is kept as long as the longest.
    private static func matter(of deed: Rung.Deed?) -> Retention.Matter {
        switch deed {
        case .notice, .reminder, .preference, .promiseOpen: .reminder
        case .talk, .inspection, .direction: .talk
        case .admonition: .admonition
        case .adjustment, .removal, .recall, .sanction, .other, nil: .adjustment
        }
    }
}
