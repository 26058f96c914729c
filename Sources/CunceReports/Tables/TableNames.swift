import CunceDomain
import CunceStore
import CunceTables

/// What things are called in a table, in its language.
struct TableNames {
    let language: Language
    let divisions: [DivisionID: DivisionRow]
    private let choices: Choices
    private let roles: [RoleKey: Int]
    private let labels: PostLabels

    init(
        _ programme: Programme, _ language: Language, on connection: any SQLConnection
    ) throws {
        self.language = language
        choices = Choices(programme)
        roles = Dictionary(
            programme.roles.enumerated().map { ($1.key, $0) }
        ) { first, _ in first }
        let posts = try PostRow.list(on: connection)
        labels = PostLabels(posts, programme)
        var found: [DivisionID: DivisionRow] = [:]
        for id in Set(posts.map(\.division)) {
            found[id] = try DivisionByID.find(id, on: connection)
        }
        divisions = found
    }

    func choice(_ key: String, _ list: ChoiceList) -> String {
        choices.label(key, in: list, language)
    }

    /// With the village before it where the post belongs to one: there are as many of its kind
    /// as there are villages.
    func post(_ id: PostID) -> String {
        let label = labels.text(id, in: language)
        guard let division = labels.posts[id].flatMap({ divisions[$0.division] }),
            division.level == 5
        else { return label }
        return "\(division.name) \(label)"
    }

    /// By division, then in the order of the pack, then by designation.
    func inOrder(_ posts: some Sequence<Post>) -> [Post] {
        posts.sorted {
            (
                divisions[$0.division]?.code ?? "", roles[$0.role] ?? .max, $0.designation, $0.id
            ) < (
                divisions[$1.division]?.code ?? "", roles[$1.role] ?? .max, $1.designation, $1.id
            )
        }
    }
}
