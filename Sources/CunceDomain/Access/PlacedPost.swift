/// A post as far as access asks of it: what it stands for, and where.
package protocol PlacedPost {
    var role: RoleKey { get }
    /// The division it belongs to.
    var division: DivisionID { get }
}

extension Post: PlacedPost {}
