import CunceDomain
import CunceReports

extension ReportRefusal {
    func said(in language: Language) -> String {
        switch (self, language) {
        case (.unknownDivision(let code), .zh): "没有代码为 \(code) 的区划。请核对代码。"
        case (.unknownDivision(let code), .en):
            "No division has the code \(code). Check the code."
        case (.unknownRound, .zh): "没有这一轮。"
        case (.unknownRound, .en): "There is no such round."
        case (.noRound, .zh): "到那一天还没有启动整治。请换一天，或先启动一轮。"
        case (.noRound, .en): "No round was open by that day. Ask for a later day, or open one."
        case (.unknownEntry(let entry), .zh): "没有第 \(entry) 条记录。"
        case (.unknownEntry(let entry), .en): "There is no entry \(entry)."
        case (.liesAhead(let day), .zh): "\(day) 还没到。请换一个已到的日子。"
        case (.liesAhead(let day), .en): "\(day) has not come yet. Ask for a day that has."
        }
    }
}
