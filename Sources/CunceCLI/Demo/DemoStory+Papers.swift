import CunceDomain

/// What the programme wants sent besides what Cunce makes: the rules of the appraisal, once.
extension DemoStory {
    mutating func tellPapers() {
        tell(
            "paper-appraisal-rules", -96, at: 660, "office",
            .paper(
                round,
                .record(
                    .init(
                        paper: "appraisal-rules", number: "示范委〔\(day(-96).year)〕31号",
                        addressee: "各村党组织、村民委员会", note: "镇党委会研究通过，随会议材料发到各村。"))))
    }
}
