import Mustache

/// A brief 专报 as paper. Template `brief`.
package struct BriefPage: MustacheParent, Equatable, Sendable {
    /// The frame.
    package let shell: ShellModel
    /// Its number. Example: `14`.
    package let number: Int
    /// Draft, waiting, signed off, returned.
    package let status: StatusMark
    /// Why it was returned, while it is.
    package let returnedFor: String?
    /// Left of the rule. Example: `后进村整治专报`.
    package let kicker: String
    /// Right of the rule. Example: `2026年第14期`.
    package let issueLine: String
    /// Its title. Example: `第14周后进村整治转化工作进展`.
    package let title: String
    /// The paragraph before the first section.
    package let opening: String?
    /// The sections, titled with their numerals.
    package let sections: [BriefSection]
    /// Who issues it. Example: `中共示范镇委员会`.
    package let issuer: String
    /// The day. Example: `2026年11月20日`.
    package let dayLine: String
    /// To whom it goes. Example: `挂钩联系的县领导`.
    package let addressees: String?
    /// How long it is. Example: `812`.
    package let characters: Int
    /// How long it may be. Example: `4000`.
    package let limit: Int
    /// How long it should be. Example: `800`.
    package let advice: Int
    /// Whether it is longer than that.
    package let isTooLong: Bool
    /// Of what stands on the page; sent along with the signature.
    package let version: Int?
    /// Signs it off.
    package let sign: FormModel?
    /// Returns it with a reason.
    package let giveBack: ReasonForm?
    /// Handing in, composing anew, sending, saying that it came, giving an instruction.
    package let acts: [UpwardForm]
    /// Where it went, and what came back.
    package let deliveries: [UpwardFact]
    /// Edits that did not survive composing it anew.
    package let dropped: [String]
    /// What the county wrote on it.
    package let instructions: [UpwardRow]
    /// What goes between town and county.
    package let upwardHref: String
    /// The same as a file for word processors.
    package let fileHref: String
    /// The huddle it came from.
    package let huddleHref: String?
    /// What was corrected of it since it was composed; the paper itself stays.
    package let corrections: [CorrectionRow]

    package init(
        shell: ShellModel, number: Int, status: StatusMark, returnedFor: String? = nil,
        kicker: String, issueLine: String, title: String, opening: String? = nil,
        sections: [BriefSection], issuer: String, dayLine: String, addressees: String? = nil,
        characters: Int, limit: Int, advice: Int, isTooLong: Bool, version: Int? = nil,
        sign: FormModel? = nil, giveBack: ReasonForm? = nil, acts: [UpwardForm] = [],
        deliveries: [UpwardFact] = [], dropped: [String] = [], instructions: [UpwardRow] = [],
        upwardHref: String, fileHref: String, huddleHref: String? = nil,
        corrections: [CorrectionRow] = []
    ) {
        self.shell = shell
        self.number = number
        self.status = status
        self.returnedFor = returnedFor
        self.kicker = kicker
        self.issueLine = issueLine
        self.title = title
        self.opening = opening
        self.sections = sections
        self.issuer = issuer
        self.dayLine = dayLine
        self.addressees = addressees
        self.characters = characters
        self.limit = limit
        self.advice = advice
        self.isTooLong = isTooLong
        self.version = version
        self.acts = acts
        self.deliveries = deliveries
        self.dropped = dropped
        self.instructions = instructions
        self.upwardHref = upwardHref
        self.sign = sign
        self.giveBack = giveBack
        self.fileHref = fileHref
        self.huddleHref = huddleHref
        self.corrections = corrections
    }

    package func child(named tag: String) -> Any? {
        switch tag {
        case "shell": shell
        case "number": number
        case "status": status
        case "returnedFor": returnedFor.orAbsent
        case "kicker": kicker
        case "issueLine": issueLine
        case "title": title
        case "opening": opening.orAbsent
        case "sections": sections
        case "issuer": issuer
        case "dayLine": dayLine
        case "addressees": addressees.orAbsent
        case "characters": characters
        case "limit": limit
        case "advice": advice
        case "isTooLong": isTooLong
        case "version": version.orAbsent
        case "acts": acts
        case "deliveries": deliveries
        case "dropped": dropped
        case "instructions": instructions
        case "upwardHref": upwardHref
        case "sign": sign.orAbsent
        case "giveBack": giveBack.orAbsent
        case "fileHref": fileHref
        case "huddleHref": huddleHref.orAbsent
        case "corrections": corrections
        default: nil
        }
    }
}
