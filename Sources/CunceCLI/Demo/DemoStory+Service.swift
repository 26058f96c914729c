import CunceDomain

/// A training, and an elected member who resigned: recorded, not proposed.
extension DemoStory {
    mutating func tellService() {
        write(
            "training-changshan", -18,
            .train(
                .init(
                    person: "person-branch-changshan", post: "branch-changshan",
                    title: "县委党校村党组织书记培训班", from: day(-24), until: day(-20),
                    words: "县委党校办，讲了集体经济合同和村务公开。")), part: "held")
        let member = "resignation-longan"
        write(
            member, -40,
            .beginLeaving(
                .init(
                    person: "person-chair-longan", post: "chair-longan",
                    kind: .committee, way: .resignation, words: "到县城照顾家中老人，本人提出。"),
                confirms: false), part: "begun")
        write(
            member, -38,
            .step(
                .init(step: .handedIn, on: day(-39), words: "书面辞职报告交村民委员会。"), by: nil),
            part: "handed-in")
    }

    private mutating func write(
        _ file: String, _ offset: Int, _ command: ServiceCommand, part: String
    ) {
        tell(
            "service-\(file)-\(part)", offset, at: 655, "office",
            .service(FileID("service-\(file)"), command))
    }
}
