import CunceDomain

/// Files that were attached on one day to one thing.
struct DemoFiles: Sendable {
    let village: String
    /// Days from today.
    let day: Int
    /// Since midnight. Unit: minutes.
    let at: Int
    let post: String
    let subject: AttachmentSubject
    let words: String
    let pictures: [(picture: DemoPicture, name: String)]

    static let all = [
        DemoFiles(
            village: "yanggang", day: -48, at: 700, post: "cadre-a",
            subject: .visit("visit-yanggang-6"), words: "前 3 户的界桩",
            pictures: [
                (.plot(0), "IMG_0412.jpg"), (.plot(1), "IMG_0413.jpg"),
                (.plot(2), "IMG_0415.jpg"),
            ]),
        DemoFiles(
            village: "yanggang", day: -8, at: 884, post: "watch-yanggang",
            subject: .task("task-yanggang-05"), words: "村务栏里的村账",
            pictures: [
                (.board(0), "村务栏左.jpg"), (.board(1), "村务栏中.jpg"),
                (.board(2), "村务栏右.jpg"),
            ]),
        DemoFiles(
            village: "xikengdian", day: -35, at: 720, post: "cadre-c",
            subject: .visit("visit-xikengdian-8"), words: "停车场浇混凝土",
            pictures: [(.floor(0), "停车场1.jpg"), (.floor(1), "停车场2.jpg")]),
        DemoFiles(
            village: "xikengdian", day: -14, at: 690, post: "cadre-c",
            subject: .visit("visit-xikengdian-11"), words: "通水当天",
            pictures: [(.tap, "通水.jpg")]),
    ]
}

extension DemoStory {
    mutating func tellFiles() {
        for (place, files) in DemoFiles.all.enumerated() { attach("files-\(place)", files) }
        guard let village = DemoTown.villages.first(where: { $0.key == "yanggang" }) else {
            return
        }
        attach(
            "files-agreement",
            DemoFiles(
                village: village.key, day: village.diagnosed - 4, at: 690, post: village.cadre,
                subject: .problem(problemID(1, village)), words: "征地协议复印件",
                pictures: [(.scan, "征地协议.pdf")]))
        attach(
            "files-voucher",
            DemoFiles(
                village: village.key, day: -48, at: 905, post: "county-water",
                subject: .promise("promise-yanggang-0"), words: "支付凭证 2026-0917",
                pictures: [(.scan, "支付凭证.pdf")]))
    }
}
