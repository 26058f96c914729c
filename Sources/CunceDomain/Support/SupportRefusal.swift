/// Why the help given to a village is not changed.
package enum SupportRefusal: Error, Equatable, Sendable {
    case field(FieldFault)
    case unknownHelp(HelpKey)
    case unknownPost(PostID)
    /// The pack lets other roles give this help.
    case roleMayNotGive(HelpKey)
    case alreadyPaired
    /// As many give it as the pack allows; end one first.
    case helpIsFull(HelpKey, max: Int)
    case notPaired
    case termBeforeItBegins(from: CivilDate)
    case endsBeforeItBegan(from: CivilDate)
}
