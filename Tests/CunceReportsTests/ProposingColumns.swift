import CunceDomain
import CunceReports
import CunceTestSupport
import Testing

@Suite struct ProposingColumns {
    private func proposal(_ rows: FormRows) throws -> FormProposal {
        FormProposal(FormField.columns(of: rows, try Cast.pack(), in: .zh))
    }

    @Test(
        arguments: [
            ("序号", "number"), ("村 名", "village"), ("行政村", "village"), ("存在的主要问题", "problem"),
            ("整改\n措施", "measures"), ("责任人", "owner"), ("完成时限", "due"), ("整改进展情况", "progress"),
            ("责任领导/姓名", "links.town-leader"), ("驻村干部", "links.resident-cadre"),
            ("具体问题", "problem"), ("问题整改完成时限", "due"), ("任务数", "tasks-all"),
        ])
    func `knows the words of counties`(heading: String, key: String) throws {
        #expect(try proposal(.ledger).use(heading) == .field(key))
    }

    @Test(arguments: ["备注", "责任领导/联系电话", "签字（盖章）", "民主测评得票率"])
    func `leaves to hands what Cunce does not have`(heading: String) throws {
        #expect(try proposal(.ledger).use(heading) == .hand)
    }

    @Test func `proposes a field of the rows before one of the village`() throws {
        #expect(try proposal(.tasks).use("任务") == .field("task"))
        #expect(try proposal(.tasks).use("整改措施") == .field("measure"))
        #expect(try proposal(.ledger).use("任务") == .field("tasks"))
        #expect(try proposal(.promises).use("到位资金（万元）") == .field("arrived"))
    }

    @Test(arguments: FormRows.allCases)
    func `offers each field once, with words in both languages`(rows: FormRows) throws {
        for language in Language.allCases {
            let fields = FormField.columns(of: rows, try Cast.pack(), in: language)

            #expect(Set(fields.map(\.key)).count == fields.count)
            #expect(fields.allSatisfy { !$0.label.isEmpty })
            #expect(fields.contains { $0.key == "village" })
            #expect(fields.allSatisfy { FormUse(checking: "field:\($0.key)") != nil })
        }
    }
}
