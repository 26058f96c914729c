import Mustache

/// One post 岗位. Template `post`.
package struct PostPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The post. Example: `驻村干部 甲`.
    package let title: String
    /// Its role in the programme.
    package let role: String
    /// Where it is.
    package let place: String
    /// Vacant, or somebody stands in.
    package let state: StatusMark?
    /// Since when it is held. Example: `8月1日起在任`.
    package let since: String?
    /// All posts.
    package let postsHref: String?
    /// Whether the reader sees the villages’ work.
    package let seesWork: Bool
    /// What is open.
    package let sentence: PostSentence?
    /// The same by village.
    package let villages: [PostVillage]
    /// Every link it ever held, the newest first.
    package let held: [PostHolding]
    /// Every holder, the newest first.
    package let tenures: [PostTenure]
    /// Everybody who stood in or will, the newest first.
    package let actings: [PostActing]
    /// Hand-overs from it or to it.
    package let handOvers: [TextLink]
    /// The paper of the hand-over.
    package let handOverHref: String?
    /// Puts somebody on it.
    package let take: TakePostForm?
    /// Says how it is filled.
    package let fill: UpwardForm?
    /// The team of its village.
    package let teamHref: String?
    /// Says when its holder left.
    package let leave: LeavePostForm?
    /// Names who stands in.
    package let nameActing: NameActingForm?

    package init(
        shell: ShellModel, title: String, role: String, place: String, state: StatusMark? = nil,
        since: String? = nil, postsHref: String? = nil, seesWork: Bool,
        sentence: PostSentence? = nil,
        villages: [PostVillage], held: [PostHolding], tenures: [PostTenure],
        actings: [PostActing], handOvers: [TextLink], handOverHref: String? = nil,
        take: TakePostForm? = nil, fill: UpwardForm? = nil, teamHref: String? = nil,
        leave: LeavePostForm? = nil, nameActing: NameActingForm? = nil
    ) {
        self.shell = shell
        self.title = title
        self.role = role
        self.place = place
        self.state = state
        self.since = since
        self.postsHref = postsHref
        self.seesWork = seesWork
        self.sentence = sentence
        self.villages = villages
        self.held = held
        self.tenures = tenures
        self.actings = actings
        self.handOvers = handOvers
        self.handOverHref = handOverHref
        self.take = take
        self.fill = fill
        self.teamHref = teamHref
        self.leave = leave
        self.nameActing = nameActing
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "title": title
        case "role": role
        case "place": place
        case "state": state.orAbsent
        case "since": since.orAbsent
        case "postsHref": postsHref.orAbsent
        case "seesWork": seesWork
        case "sentence": sentence.orAbsent
        case "villages": villages
        case "held": held
        case "tenures": tenures
        case "actings": actings
        case "handOvers": handOvers
        case "hasHandOvers": !handOvers.isEmpty
        case "handOverHref": handOverHref.orAbsent
        case "take": take.orAbsent
        case "fill": fill.orAbsent
        case "teamHref": teamHref.orAbsent
        case "leave": leave.orAbsent
        case "nameActing": nameActing.orAbsent
        default: nil
        }
    }
}
