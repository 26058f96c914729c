import Mustache

/// One post's week. Template `week`.
package struct WeekPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// The post. Example: `驻村干部 甲 · 洋港、龙安`.
    package let who: String
    /// Which week. Example: `2026-W47 · 11月16日至22日`.
    package let weekLine: String
    /// The week before.
    package let earlier: TextLink
    /// The week after, unless this is the one that runs.
    package let next: TextLink?
    /// Says that this is how it stood at the end of that week.
    package let pastLine: String?
    /// How much there is to do. Example: `5 件要办，1 件已过期。`.
    package let lede: String
    /// Where reminders are set.
    package let remind: TextLink?
    /// Signals on villages that wait for this post; absent for none. Example: `2 条苗头待答复`.
    package let signals: TextLink?
    /// Weeks that can be put on record now.
    package let closing: WeekClosingOffer?
    /// What the post owes, by day.
    package let owed: [WeekItem]
    /// What is due after this week.
    package let later: [WeekItem]
    /// How much that is; absent for nothing.
    package let laterCount: String?
    /// What others ask of the post.
    package let asked: [WeekItem]
    /// What concerns persons and waits for the reader.
    package let concerns: [WeekItem]
    /// Appraisals and pay that wait for the reader.
    package let appraisals: [WeekItem]
    /// Villages in which somebody waits for an answer of the reader.
    package let fromVillagers: [WeekItem]
    /// What was missed so often that it is shown to this post.
    package let shown: [WeekItem]
    /// What was owed this week and is done or excused.
    package let settled: [WeekSettled]
    /// What the reader wrote down in the week, newest first: what is in view at once.
    package let deeds: [WeekNews]
    /// The rest of it.
    package let moreDeeds: [WeekNews]
    /// What changed, village by village.
    package let villages: [WeekVillage]
    /// Those that are folded away, where they are many.
    package let moreVillages: [WeekVillage]
    /// The record of the week, one for each round.
    package let records: [TextLink]
    /// The one big act of the page.
    package let act: ActionButton?
    /// What the act is not.
    package let actHint: String?

    package init(
        shell: ShellModel, who: String, weekLine: String, earlier: TextLink, next: TextLink? = nil,
        pastLine: String? = nil, lede: String, remind: TextLink? = nil,
        signals: TextLink? = nil, closing: WeekClosingOffer? = nil, owed: [WeekItem],
        later: [WeekItem],
        laterCount: String? = nil, asked: [WeekItem], concerns: [WeekItem] = [],
        appraisals: [WeekItem] = [], fromVillagers: [WeekItem] = [], shown: [WeekItem],
        settled: [WeekSettled],
        deeds: [WeekNews] = [], moreDeeds: [WeekNews] = [], villages: [WeekVillage],
        moreVillages: [WeekVillage] = [], records: [TextLink], act: ActionButton? = nil,
        actHint: String? = nil
    ) {
        self.shell = shell
        self.who = who
        self.weekLine = weekLine
        self.earlier = earlier
        self.next = next
        self.pastLine = pastLine
        self.lede = lede
        self.remind = remind
        self.signals = signals
        self.closing = closing
        self.owed = owed
        self.later = later
        self.laterCount = laterCount
        self.asked = asked
        self.concerns = concerns
        self.appraisals = appraisals
        self.fromVillagers = fromVillagers
        self.shown = shown
        self.settled = settled
        self.deeds = deeds
        self.moreDeeds = moreDeeds
        self.villages = villages
        self.moreVillages = moreVillages
        self.records = records
        self.act = act
        self.actHint = actHint
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "who": who
        case "weekLine": weekLine
        case "earlier": earlier
        case "next": next.orAbsent
        case "pastLine": pastLine.orAbsent
        case "lede": lede
        case "remind": remind.orAbsent
        case "signals": signals.orAbsent
        case "closing": closing.orAbsent
        case "owed": owed
        case "later": later
        case "laterCount": laterCount.orAbsent
        case "asked": asked
        case "concerns": concerns
        case "appraisals": appraisals
        case "fromVillagers": fromVillagers
        case "shown": shown
        case "settled": settled
        case "deeds": deeds
        case "moreDeeds": moreDeeds
        case "villages": villages
        case "moreVillages": moreVillages
        case "hasMoreVillages": !moreVillages.isEmpty
        case "records": records
        case "act": act.orAbsent
        case "actHint": actHint.orAbsent
        default: nil
        }
    }
}
