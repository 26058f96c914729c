package import CunceDomain

/// The one list of everything that can be asked of the server. A route without a handler does not
/// compile, and one without an access rule cannot be written.
package enum Route: String, CaseIterable, Sendable {
    case health = "GET /healthz"
    case asset = "GET /assets/:kind/:file"
    case home = "GET /"
    case language = "GET /language/:code"
    case signInForm = "GET /sign-in"
    case signIn = "POST /sign-in"
    case signInToDemo = "POST /sign-in/demo"
    case signOut = "POST /sign-out"
    case setupForm = "GET /setup"
    case setup = "POST /setup"
    case passwordForm = "GET /password"
    case password = "POST /password"
    case accounts = "GET /accounts"
    case openAccount = "POST /accounts"
    case openPost = "POST /accounts/posts"
    case giveSlips = "POST /accounts/slips"
    case board = "GET /board"
    case villages = "GET /villages"
    case village = "GET /villages/:code"
    case importForm = "GET /divisions/import"
    case importDivisions = "POST /divisions/import"
    case roundForm = "GET /rounds/new"
    case openRound = "POST /rounds/new"
    case listingForm = "GET /cases/new"
    case listVillage = "POST /cases/new"
    case problemForm = "GET /cases/:case/problems"
    case recordProblem = "POST /cases/:case/problems"
    case findClear = "POST /cases/:case/dimensions/:dimension/clear"
    case submitDiagnosis = "POST /cases/:case/diagnosis"
    case plan = "GET /cases/:case/plan"
    case setObjective = "POST /cases/:case/plan/objective"
    case addMeasure = "POST /cases/:case/plan/measures"
    case addTask = "POST /cases/:case/plan/measures/:measure/tasks"
    case submitPlan = "POST /cases/:case/plan/submit"
    case approvePlan = "POST /cases/:case/plan/approve"
    case returnPlan = "POST /cases/:case/plan/return"
    case task = "GET /cases/:case/tasks/:task"
    case moveTask = "POST /cases/:case/tasks/:task/:act"
    case links = "GET /cases/:case/links"
    case link = "POST /cases/:case/links/:slot"
    case endLink = "POST /cases/:case/links/:slot/:post/end"
    case visitForm = "GET /visits/new"
    case recordVisit = "POST /visits/new"
    case huddle = "GET /huddle"
    case openHuddle = "POST /huddle"
    case minute = "POST /rounds/:round/huddles/:huddle/minutes"
    case decide = "POST /rounds/:round/huddles/:huddle/decisions"
    case closeHuddle = "POST /rounds/:round/huddles/:huddle/close"
    case briefs = "GET /briefs"
    case brief = "GET /rounds/:round/briefs/:week"
    case signBrief = "POST /rounds/:round/briefs/:week/sign"
    case entries = "GET /entries"
    case entry = "GET /entries/:number"
    case correctEntry = "POST /entries/:number/correct"
    case withdrawEntry = "POST /entries/:number/withdraw"

    package enum Method: String, Sendable { case get = "GET", post = "POST" }

    package var method: Method { rawValue.hasPrefix("GET") ? .get : .post }

    /// Such as `/cases/:case/plan`.
    package var pattern: String { String(rawValue.drop { $0 != "/" }) }
}
