package import CunceDomain

/// What a column of a county's form probably is, by the words of its heading. A person confirms it.
package struct FormProposal: Sendable {
    /// What Cunce knows; only these are proposed.
    private let fields: [FormField]

    package init(_ fields: [FormField]) { self.fields = fields }

    /// - Parameter heading: merged heads joined by `/`.
    package func use(_ heading: String) -> FormUse {
        let whole = FormPlace.words(heading)
        let parts = whole.split(separator: "/").map(String.init)
        // 责任领导/职务 is told by its last part before its first.
        for words in [whole] + parts.reversed() {
            if Self.byHand.contains(where: words.contains) { return .hand }
            if let key = key(words) { return .field(key) }
        }
        return .hand
    }

    private func key(_ words: String) -> String? {
        let plain = words.filter { !"（）()：:元万".contains($0) }
        if let same = fields.first(where: { FormPlace.words($0.label) == words }) {
            return same.key
        }
        for (names, keys) in Self.synonyms where names.contains(plain) {
            if let key = keys.first(where: { key in fields.contains { $0.key == key } }) {
                return key
            }
        }
        if let tie = tie(plain) { return tie }
        // A long heading that holds a known word: 问题整改完成时限.
        for (names, keys) in Self.synonyms {
            guard names.contains(where: { $0.count > 1 && plain.hasSuffix($0) }) else { continue }
            if let key = keys.first(where: { key in fields.contains { $0.key == key } }) {
                return key
            }
        }
        return nil
    }

    /// A link or a help of the programme, by a word its label and the heading have in common.
    private func tie(_ words: String) -> String? {
        for (mark, alike) in Self.ties where alike.contains(where: words.contains) {
            let found = fields.first {
                ($0.key.hasPrefix("links.") || $0.key.hasPrefix("helps."))
                    && mark.contains(where: $0.label.contains)
            }
            if let found { return found.key }
        }
        return nil
    }

    /// What Cunce never has: telephone numbers, signatures, remarks, duties of a person.
    private static let byHand = [
        "备注", "电话", "联系方式", "手机", "签字", "签名", "盖章", "remark", "phone", "signature",
    ]

    private static let ties: [(mark: [String], alike: [String])] = [
        (["镇班子", "镇领导", "leader"], ["责任领导", "联系领导", "挂钩领导", "包村领导", "包联领导", "镇领导"]),
        (["办事处", "area"], ["办事处", "片区"]),
        (["驻村干部", "cadre"], ["驻村", "包村干部"]),
        (["工作组", "group"], ["工作组", "工作队"]),
        (["部门", "department"], ["帮扶部门", "县直", "挂钩单位", "后盾单位", "结对单位", "帮扶单位"]),
        (["先进村", "advanced"], ["结对村", "先进村", "强村"]),
        (["企业", "enterprise"], ["企业"]),
    ]

    private static let synonyms: [(names: [String], keys: [String])] = [
        (["序号", "编号", "no.", "no"], ["number"]),
        (["村代码", "区划代码", "行政区划代码", "代码"], ["code"]),
        (
            ["村", "村名", "行政村", "村社区", "村居", "村名称", "所在村", "后进村", "整顿对象", "village"],
            ["village"]
        ),
        (["阶段", "整顿阶段", "所处阶段"], ["stage"]),
        (["方面", "维度", "类别"], ["dimension"]),
        (["问题类型", "问题类别", "类型"], ["type", "kind"]),
        (["问题数", "问题个数", "问题数量"], ["problems"]),
        (["已解决", "已解决数", "解决数", "销号数"], ["problems-solved"]),
        (["任务数", "任务总数", "措施数"], ["tasks-all"]),
        (["已完成", "已办结", "办结数", "完成数"], ["tasks-done"]),
        (["逾期", "逾期数", "超期数"], ["tasks-overdue", "overdue"]),
        (["整改任务", "重点任务", "具体任务", "任务", "工作任务"], ["task", "tasks"]),
        (
            ["整改措施", "整治措施", "整顿措施", "工作措施", "主要措施", "措施", "具体措施"],
            ["measures", "measure"]
        ),
        (
            ["问题", "存在问题", "主要问题", "具体问题", "突出问题", "问题表现", "存在的问题", "存在的主要问题"],
            ["problem"]
        ),
        (["程度", "严重程度"], ["severity"]),
        (["依据", "认定依据"], ["evidence"]),
        (
            ["责任人", "责任岗位", "负责人", "整改责任人", "牵头人", "具体责任人", "责任单位"],
            ["owner", "supporter"]
        ),
        (
            [
                "完成时限", "整改时限", "完成时间", "时限", "期限", "整改期限", "计划完成时间", "拟完成时间",
                "兑现期限",
            ], ["due"]
        ),
        (["办结日期", "完成日期", "办结时间", "实际完成时间"], ["done-on", "solved-on"]),
        (["核实日期", "验收日期", "销号时间"], ["verified-on"]),
        (
            ["进展", "进展情况", "整改进展", "工作进展", "整改情况", "落实情况", "工作进展情况", "目前进展"],
            ["progress", "word", "state"]
        ),
        (["状态", "整改状态", "是否完成", "办理状态", "完成情况"], ["state"]),
        (["帮扶单位", "结对单位", "帮扶部门", "承诺单位"], ["supporter"]),
        (["承诺事项", "帮扶事项", "承诺内容"], ["promise"]),
        (["承诺金额", "帮扶资金", "计划资金", "资金", "金额"], ["amount"]),
        (["到位资金", "到位金额", "已到位"], ["arrived"]),
        (["使用资金", "使用金额", "已使用"], ["used"]),
        (["填报单位", "填报乡镇", "报送单位", "单位", "乡镇", "填报单位盖章"], ["town"]),
        (["填报日期", "填报时间", "截至日期", "截止日期", "报送日期", "日期", "统计时间"], ["day"]),
        (["轮次", "批次"], ["round"]),
    ]
}
