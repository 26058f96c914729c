import CunceDesk
import CunceDomain
import CunceReports
import CunceStore

/// Says how far a table is.
struct TableWaiting {
    enum Kind {
        case looking(TableProgress)
        case taking(TableProgress)
    }

    let kind: Kind
    let texts: Texts
    let language: Language

    private var progress: TableProgress {
        switch kind {
        case .looking(let progress), .taking(let progress): progress
        }
    }

    var title: String {
        switch kind {
        case .looking: texts.say("table.wait-title", in: language)
        case .taking: texts.say("table.wait-taking-title", in: language)
        }
    }

    var leave: String {
        switch kind {
        case .looking: texts.say("table.wait-leave", in: language)
        case .taking: texts.say("table.wait-taking-leave", in: language)
        }
    }

    var stands: String {
        switch progress {
        case .read(let rows):
            texts.say("table.wait-read", in: language, ["rows": "\(rows)"])
        case .compared(let rows, let all):
            texts.say(
                "table.wait-compared", in: language, ["rows": "\(rows)", "all": "\(all)"])
        case .written(let entries, let all):
            texts.say(
                "table.wait-written", in: language, ["entries": "\(entries)", "all": "\(all)"])
        }
    }

    var bar: TableBar? {
        switch progress {
        case .read: nil
        case .compared(let done, let all), .written(let done, let all):
            TableBar(done: done, all: all)
        }
    }
}
