extension PersonnelAction {
    /// What its rules need to know of posts, people and the pack around it.
    package struct Surroundings: Sendable {
        /// Somebody on a post, today.
        package struct Seat: Equatable, Sendable {
            package let post: PostID
            package let role: RoleKey
            package let standing: Standing
            /// Path of its division.
            package let path: String
            package let holder: PersonID?
            /// Who stands in for the holder, and until when.
            package let acting: Acting?

            package struct Acting: Equatable, Sendable {
                package let person: PersonID
                package let until: CivilDate

                package init(person: PersonID, until: CivilDate) {
                    self.person = person
                    self.until = until
                }
            }

            package init(
                post: PostID, role: RoleKey, standing: Standing, path: String,
                holder: PersonID?, acting: Acting?
            ) {
                self.post = post
                self.role = role
                self.standing = standing
                self.path = path
                self.holder = holder
                self.acting = acting
            }

            /// Who sits on it today.
            package var sitter: PersonID? { acting?.person ?? holder }
        }

        package let programme: Programme
        package let calendar: WorkCalendar
        package let day: CivilDate
        package let seat: @Sendable (PostID) -> Seat?

        package init(
            programme: Programme, calendar: WorkCalendar, day: CivilDate,
            seat: @escaping @Sendable (PostID) -> Seat?
        ) {
            self.programme = programme
            self.calendar = calendar
            self.day = day
            self.seat = seat
        }
    }

    /// Who acts: a person under a post, or the person concerned under none.
    package struct Hand: Equatable, Sendable {
        package let person: PersonID
        package let actor: Actor?

        package init(person: PersonID, actor: Actor?) {
            self.person = person
            self.actor = actor
        }
    }
}

extension Role {
    /// What a post of the role can be as a subject of the ladder.
    package var asSubjects: [RungSubject] {
        let ofKind: RungSubject =
            switch kind {
            case .party: .party
            case .committee: .committee
            case .supervision: .supervision
            case .collective: .collective
            case .employed: .employed
            }
        return switch standing {
        case .villageCadre: [ofKind]
        case .supporter: [helpsFreely ? .supporter : .department]
        case .administrator, .organisationOffice, .secretary, .linkedLeader, .areaSecretary,
            .residentCadre, .workGroup, .countyLeader, .countyOffice:
            [.department, ofKind]
        }
    }
}

extension Rung {
    /// Taken at once and answered afterwards, without proposal, check and decision: a reminder is
    /// informal, and a sanction was decided by the party organisation or by the
    /// supervisory or the appointing organ.
    package var isGivenAtOnce: Bool { deed == .reminder || deed == .notice || deed == .sanction }

    /// When the person is heard. Where the pack does not say: before whatever touches the post,
    /// in the talk otherwise (interim measures of 2005, art. 4).
    package var heard: Hearing {
        hearing ?? (deed == .adjustment || deed == .removal ? .beforeTheDecision : .inTheTalk)
    }

    /// Whether the post is left by it.
    package var endsPost: Bool { deed == .adjustment || deed == .removal }
}
