/// A list compared with the store: what will happen, nothing of which has happened yet.
///
/// Good for the transaction it was made in; a store that has changed since needs another.
package struct PreparedDivisions: Sendable {
    package let encoding: TextEncoding
    package let readerVersion: Int
    package let counts: DivisionCounts
    /// In file order. All lines of a list of up to `DivisionImport.linesInFull`; of a longer one
    /// those that change something already there, and those refused.
    package let outcomes: [DivisionOutcome]
    /// By line; the first ten thousand of `complaintCount`.
    package let complaints: [DivisionComplaint]
    package let complaintCount: Int
    /// By line; the first ten thousand of `noticeCount`.
    package let notices: [DivisionNotice]
    package let noticeCount: Int

    let list: DivisionList
    let ids: [Int]
    let parents: [Int]
    let added: [Int]
    let changed: [Int]
    /// Paths of the stored divisions that get new children, by id.
    let storedPaths: [Int: String]
    let highest: Int
    /// Whether a line's division moves below another parent; by place of the line.
    let moved: Set<Int>
}
