import CunceDomain
import CunceReports
import Foundation
import Testing

@Suite struct ConfirmingWhatWasDone {
    @Test func `has words for every key the words' own sources name`() throws {
        let texts = try WordsCatalogues.texts()
        var named: Set<String> = []
        for file in try WordsCatalogues.sources(
            under: "Sources/CunceReports/Words", endingIn: ".swift")
        {
            let text = try String(contentsOf: file, encoding: .utf8)
            let literal = /"((?:refusal|fault|done|action|field)\.[a-z][a-z.\-]*)"/
            named.formUnion(text.matches(of: literal).map { String($0.1) })
        }

        #expect(named.count > 200)
        #expect(named.filter { !texts.has($0) }.sorted() == [])
    }

    @Test func `has words for every event of the journal`() throws {
        let texts = try WordsCatalogues.texts()
        var events: Set<String> = ["entry.corrected", "entry.withdrawn"]
        for file in try WordsCatalogues.sources(
            under: "Sources/CunceStore/Encoding", endingIn: ".swift")
        {
            let text = try String(contentsOf: file, encoding: .utf8)
            events.formUnion(text.matches(of: /"([a-z]+\.[a-z\-]+)\.v\d+"/).map { String($0.1) })
        }

        #expect(events.count > 35)
        #expect(events.filter { !texts.has("event.\($0)") }.sorted() == [])
    }

    @Test func `says what a command did`() throws {
        let texts = try WordsCatalogues.texts()
        let visit = Command.visit("c1", .record(.init(id: "v1", text: "路通了", participants: ["p1"])))

        #expect(texts.say(visit.done, in: .zh) == "记下了")
        #expect(texts.say(visit.done, in: .en) == "Visit recorded")
        #expect(Command.task("c1", .finish("t1", proof: "照片")).done == "done.task-done")
    }

    @Test(arguments: ["generic", "full", "read-only", "busy"])
    func `says that a fault lost nothing, and under which number it stands`(
        fault: String
    ) throws {
        let texts = try WordsCatalogues.texts()

        for (language, safe) in [(Language.zh, "您写的还在"), (.en, "what you wrote is still here")] {
            let said = texts.say("fault.\(fault)", in: language, ["number": "K7Q2"])
            #expect(said.contains(safe) && said.contains("K7Q2"))
        }
    }

    @Test func `says what is wrong with a field before any rule sees it`() throws {
        let texts = try WordsCatalogues.texts()

        let day = Notice.noDay(in: "due")
        let choice = Notice.notChosen(in: "owner")

        #expect(day.field == "due")
        #expect(day.said(by: texts, in: .zh) == "没有这一天。请写成 2026-11-23 这样。")
        #expect(choice.field == "owner")
        #expect(choice.said(by: texts, in: .en) == "Nothing is chosen. Choose one and save again.")
    }
}
