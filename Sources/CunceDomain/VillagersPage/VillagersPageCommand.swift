/// What one may ask of the villagers' page of a village.
package enum VillagersPageCommand: Codable, Equatable, Sendable {
    /// Puts a matter on the page, or says anew what stands there.
    case release(ReleaseSubject, ReleasedWords)
    case takeOff(ReleaseSubject, reason: String)
    /// Takes up what villagers wrote, in words of the town.
    case takeUp(MatterID, messages: [MessageID], words: String)
    case answer(MatterID, words: String)
    /// Nothing follows from these messages; says why.
    case setAside([MessageID], reason: String)

    /// Whether it promises something: only while the case is at work.
    package var isRelease: Bool {
        switch self {
        case .release: true
        case .takeOff, .takeUp, .answer, .setAside: false
        }
    }
}
