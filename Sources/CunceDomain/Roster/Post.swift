/// A seat, whoever sits on it. 岗位
package struct Post: Equatable, Sendable {
    package let id: PostID
    package let role: RoleKey
    package let division: DivisionID
    /// Tells posts of one role apart: 甲, or the name of the unit (洋港工作组).
    package let designation: String
    package internal(set) var holder: PersonID?
    package internal(set) var since: CivilDate?
    package internal(set) var entries: [Int]
}
