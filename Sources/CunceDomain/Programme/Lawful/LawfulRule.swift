/// A bound that law or rules against formalism set to what a programme may say. 合法使用
///
/// Sources are restated: check them before relying on them.
package enum LawfulRule: String, CaseIterable, Codable, Sendable {
    /// Petitions, complaints or disputes score, or a consequence hangs on them.
    case petitionsCount = "petitions-count"
    /// Kinship, clan or belief weighs on somebody.
    case kinshipCounts = "kinship-counts"
    /// Check-ins, positions or photographs of people at work are demanded.
    case presenceDemanded = "presence-demanded"
    case peopleRanked = "people-ranked"
    /// Counts of visits, entries, sign-ins or lateness feed a consequence.
    case activityCounts = "activity-counts"
    case noDecision = "no-decision"
    /// A recall is proposed from above.
    case recallProposed = "recall-proposed"
    case electedRemoved = "elected-removed"
    /// A recall of somebody whom nobody elected.
    case recallOfOthers = "recall-of-others"
    /// A step that the law knows against persons, taken against a place.
    case personalStep = "personal-step"
    case forbiddenGround = "forbidden-ground"
    case samePerson = "same-person"
    case supporterBound = "supporter-bound"

    /// What is so, in a sentence.
    package var words: Label {
        switch self {
        case .petitionsCount:
            Label(
                zh: "以信访、举报、纠纷计分或触发问责",
                en: "petitions, complaints or disputes score, or a consequence hangs on them")
        case .kinshipCounts:
            Label(
                zh: "以亲属、宗族或信仰情况评价人",
                en: "kinship, clan or belief weighs on somebody")
        case .presenceDemanded:
            Label(
                zh: "要求打卡、定位、轨迹或工作照片",
                en: "check-ins, positions, tracks or photographs of people at work are demanded")
        case .peopleRanked: Label(zh: "对人员排名", en: "people are ranked")
        case .activityCounts:
            Label(
                zh: "以走访、录入、签到次数或迟报作为考核、报酬或问责依据",
                en: "counts of visits, entries, sign-ins or lateness feed an appraisal, pay or "
                    + "a consequence")
        case .noDecision:
            Label(
                zh: "后果自动产生，未经人决定",
                en: "a consequence follows without a decision")
        case .recallProposed:
            Label(
                zh: "由上级提出罢免",
                en: "a recall is proposed from above, where only villagers may start one")
        case .electedRemoved:
            Label(
                zh: "免去或调整选举产生的人员",
                en: "an elected member is removed or adjusted")
        case .recallOfOthers:
            Label(
                zh: "对非选举产生的人员适用罢免",
                en: "somebody whom nobody elected is recalled")
        case .personalStep:
            Label(
                zh: "对村、镇等单位适用只针对个人的处理",
                en: "a step against persons is taken against a place")
        case .forbiddenGround:
            Label(
                zh: "以信访、举报或亲属关系为由",
                en: "a petition, a complaint or kinship is a ground")
        case .samePerson:
            Label(
                zh: "提议、决定、评价由同一人承担",
                en: "one person in two of proposing, deciding and assessing")
        case .supporterBound:
            Label(
                zh: "对自愿帮扶的企业或先进村问责",
                en: "a supporter of their own will faces more than an open promise")
        }
    }

    /// Where the rule stands, restated.
    package var source: Label {
        switch self {
        case .petitionsCount, .forbiddenGround:
            Label(
                zh: "《信访工作条例》及《浙江省信访条例》第八条：依法信访受保护，不得打击报复",
                en: "Petition Work Regulations 2022, Zhejiang Regulations 2016 art. 8: lawful "
                    + "petitioning is protected")
        case .kinshipCounts:
            Label(
                zh: "《个人信息保护法》第二十八条、第三十四条：处理不超出法定职责所必需",
                en: "Personal Information Protection Law arts. 28 and 34: no more than the "
                    + "statutory duty needs")
        case .presenceDemanded, .activityCounts, .peopleRanked:
            Label(
                zh: "《整治形式主义为基层减负若干规定》（2024）、国办函〔2026〕12号：不得强制打卡、积分排名、"
                    + "变相考核、强制上传照片和轨迹",
                en: "provisions against formalism 2024, State Council Office Letter 2026 No. 12: "
                    + "no compulsory check-in, points ranking, appraisal by the tool, photographs "
                    + "or tracks")
        case .noDecision:
            Label(
                zh: "《个人信息保护法》第二十四条：个人有权拒绝仅由自动化决策作出的决定",
                en: "Personal Information Protection Law art. 24: a decision made by automation "
                    + "alone may be refused")
        case .personalStep:
            Label(
                zh: "诫勉办法（中办发〔2005〕30号）第二条、第三条，《公职人员政务处分法》第十二条、第二十二条：对象是个人",
                en: "interim measures on admonition 2005 arts. 2 and 3, Political Sanctions Law "
                    + "arts. 12 and 22: they concern persons")
        case .recallProposed, .electedRemoved, .recallOfOthers:
            Label(
                zh: "《村民委员会组织法》第十一条、第十六条（2018年文本）：任何组织或者个人不得指定、委派或者"
                    + "撤换成员；罢免由村民提出",
                en: "Organic Law of Villagers' Committees arts. 11 and 16 (2018 text): nobody may "
                    + "appoint or replace members, villagers move a recall")
        case .samePerson:
            Label(
                zh: "谁批准谁负责、回避原则",
                en: "product principle 9: proposer, decider and assessor are three people")
        case .supporterBound:
            Label(
                zh: "自愿帮扶不问责，只显示承诺未兑现",
                en: "product principle 11: a supporter knows an open promise only")
        }
    }
}
