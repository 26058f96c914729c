import CunceDesk
import CunceDomain
import CunceReports

/// 法定数据: the majorities, terms and days the law sets, with where they stand.
extension Site {
    func law(_ call: Call) async throws -> Answer {
        let title = texts.say("law.title", in: call.language)
        let making = LawMaking(law: desk.law, call: call, texts: texts)
        return try page("law", making.page(shell(call, title: title)), call)
    }
}
