import CunceDomain

/// One of each who is kept in view, by consent: who may follow on a post, and who came back.
extension DemoStory {
    mutating func tellInView() {
        keep(
            "successor-yanggang", -60, name: "洋港后备甲",
            person: "person-chair-yanggang", village: "yanggang", aim: .successor,
            post: "branch-yanggang", consent: .onPaper, proof: "签名件存组织办2号柜",
            skills: "大专，种茶十二年，会记账；上季度牵头修水渠")
        note(
            "successor-yanggang", -21, .step(words: "参加镇里的村干部夜校，十次到了九次"), part: "school")
        keep(
            "returning-dianhou", -75, name: "殿后在外人员乙", person: nil, village: "dianhou",
            aim: .returning, post: nil, consent: .written, proof: "本人九月来信，存组织办2号柜",
            skills: "在外做苗木生意，懂嫁接和销路")
        note(
            "returning-dianhou", -52, .offer(words: "推介殿后闲置苗圃六十亩，租期十年，镇里协调水电"),
            part: "offer")
        note("returning-dianhou", -33, .step(words: "回村看了地，和村集体谈租金"), part: "visit")
        note(
            "returning-dianhou", -12, .takeUp(.enterprise, words: "注册了苗木合作社，先种二十亩"),
            part: "result")
    }

    private mutating func keep(
        _ file: String, _ offset: Int, name: String, person: String?, village: String,
        aim: InViewEvent.Aim, post: String?, consent: InViewEvent.Consent, proof: String,
        skills: String
    ) {
        guard let division = villages[village] else { return }
        note(
            file, offset,
            .agree(
                .init(
                    person: PersonID(person ?? file), name: name, division: division, aim: aim,
                    post: post.map { PostID($0) }, consent: consent, proof: proof,
                    skills: skills, confirms: true)), part: "consent")
    }

    private mutating func note(
        _ file: String, _ offset: Int, _ command: InViewCommand, part: String
    ) {
        tell(
            "in-view-\(file)-\(part)", offset, at: 620, "office",
            .inView(FileID("view-\(file)"), command))
    }
}
