/// A problem that came along when a case went on in another round: which one it is here, and
/// which one it was there.
package struct CarriedProblem: Codable, Equatable, Sendable {
    package var problem: ProblemID
    package var earlier: ProblemID

    package init(problem: ProblemID, earlier: ProblemID) {
        self.problem = problem
        self.earlier = earlier
    }
}
