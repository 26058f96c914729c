/// What one may ask of study tours.
package enum TourCommand: Codable, Equatable, Sendable {
    /// Once it is over; what it cost and what was learnt may come later.
    case record(TourDraft)
    /// - `amount`: unit: fen.
    case pay(TourID, payer: String, amount: Int)
    /// The last word counts; the earlier ones stay in the journal.
    case sayLearnt(TourID, String)
    case adopt(TourID, AdoptionDraft)

    package var tour: TourID {
        switch self {
        case .record(let draft): draft.id
        case .pay(let id, _, _), .sayLearnt(let id, _), .adopt(let id, _): id
        }
    }

    package struct TourDraft: Codable, Equatable, Sendable {
        package let id: TourID
        package let place: String
        package let participants: [PostID]
        package let from: CivilDate
        package let until: CivilDate
        package let aim: String
        package let learnt: String
        /// The first payment; `nil` where nothing was paid or it is not known yet.
        package let payment: Payment?

        package init(
            id: TourID, place: String, participants: [PostID], from: CivilDate,
            until: CivilDate, aim: String, learnt: String, payment: Payment?
        ) {
            self.id = id
            self.place = place
            self.participants = participants
            self.from = from
            self.until = until
            self.aim = aim
            self.learnt = learnt
            self.payment = payment
        }
    }

    package struct Payment: Codable, Equatable, Sendable {
        package let payer: String
        /// Unit: fen.
        package let amount: Int

        package init(payer: String, amount: Int) {
            self.payer = payer
            self.amount = amount
        }
    }

    /// What is tried at home: a new task, or one that is there already.
    package struct AdoptionDraft: Codable, Equatable, Sendable {
        package let kase: CaseID
        package let task: TaskID
        /// `nil` where the task is there already.
        package let new: NewTask?

        package struct NewTask: Codable, Equatable, Sendable {
            package let title: String
            package let owner: PostID
            package let due: CivilDate

            package init(title: String, owner: PostID, due: CivilDate) {
                self.title = title
                self.owner = owner
                self.due = due
            }
        }

        package init(kase: CaseID, task: TaskID, new: NewTask?) {
            self.kase = kase
            self.task = task
            self.new = new
        }
    }
}
