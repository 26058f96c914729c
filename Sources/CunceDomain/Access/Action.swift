/// Everything somebody may be allowed to do. A route, a command and a button name one of these.
package enum Action: String, CaseIterable, Sendable {
    case see
    case importDivisions
    case openRound
    case closeRound
    /// Records what a stage of the screening brought, where the pack names the post.
    case screen
    case nameCandidate
    case listVillage
    case diagnose
    case plan
    case approvePlan
    /// Asks that a village be verified.
    case requestAcceptance
    /// Says yes to it and names who assesses.
    case arrangeAcceptance
    /// Assesses a village it was named for.
    case assess
    /// Takes a village off the list, or sends it back to work; closes it afterwards.
    case decideAcceptance
    /// Looks at a village that left the list.
    case lookAgain
    case addTask
    case workTask
    case verifyTask
    case link
    case pairSupport
    case managePromises
    case reportPromise
    case confirmPromise
    case visit
    case attach
    case runHuddle
    case signBrief
    /// Sends what was signed to the county, and writes formal requests.
    case sendUp
    /// Writes down what went up or came down on paper.
    case recordPaper
    /// Takes what the town sends: says that it came, gives instructions, answers.
    case instruct
    case closeWeek
    case excuse
    case keepCalendar
    /// Tells what is known of a place: figures and judgements.
    case recordFacts
    /// Takes figures of other offices in, sets targets, hands a period in, closes and reopens it.
    case closeFacts
    /// Says what becomes of a signal on a village: dismisses it with a reason, or takes it up.
    case answerSignal
    /// Keeps the sealed files of a place: proposes steps of the ladder, records what came of them.
    case keepFiles
    /// Fixes by which scheme posts are appraised and paid in a period.
    case fixScheme
    case correct
    case keepTemplates
    case manageRoster
    /// Sees the team of a village: its posts, since when, how filled, until when.
    case seeTeam
    /// Writes down the steps of a by-election that villagers or members hold.
    case recordElection
    /// Records a study tour and what came home with it.
    case keepTours
    /// Puts matters on the villagers' page, takes up and answers what villagers say there.
    case releaseToVillagers
    case manageAccounts
    /// 县里的表: uploading, mapping and filling the forms of offices above.
    case keepForms
    /// Looks through everything for what is missing, clashing or too old. 体检
    case checkUp
    /// Which pack rounds to come run under, and answering for its warnings by name.
    case adoptProgramme
}
