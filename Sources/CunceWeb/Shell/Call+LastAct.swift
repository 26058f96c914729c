extension Call {
    /// My week, with the words of what was just done, for whoever's part in a sealed file ended
    /// with it: the file is not there for them any more. `nil` for any other call.
    ///
    /// It is the same for a file that never was, so it gives nothing away.
    var weekAfterTheLastAct: String? {
        switch route {
        case .personnelAction, .appraisal, .pay, .onePersonInView, .serviceFile:
            let done = query["done"]
            guard done.hasPrefix("done."),
                done.allSatisfy({ $0.isASCII && ($0.isLetter || $0 == "." || $0 == "-") })
            else { return nil }
            return "\(Route.week.pattern)?done=\(done)"
        default: return nil
        }
    }
}
