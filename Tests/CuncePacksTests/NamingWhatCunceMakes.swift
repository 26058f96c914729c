import CunceDomain
import CuncePacks
import Testing

/// Documents of a pack that Cunce makes itself and knows to be out.
@Suite struct NamingWhatCunceMakes {
    private func pack(_ paper: String) -> SmallPack {
        SmallPack(
            silent: [.listing, .duties, .proposals, .acceptance],
            [
                "papers.yaml": """
                papers:
                  - key: one
                    title: {zh: 材料, en: Document}
                \(paper)
                """
            ])
    }

    @Test(arguments: [
        ("    due: {each: week}\n    document: brief", DocumentKind.brief),
        ("    document: plan", DocumentKind.plan),
    ])
    func `says which it is`(paper: String, kind: DocumentKind) throws {
        #expect(try pack(paper).programme().rules.papers.map(\.document) == [kind])
    }

    @Test(arguments: [
        (
            "    due: {each: month}\n    document: brief",
            "papers.yaml:2: papers[0]: expected a brief for each week, got another due day"
        ),
        (
            "    due: {each: year}\n    document: plan",
            "papers.yaml:2: papers[0]: expected a plan without periods, got one for each period"
        ),
        (
            "    document: ledger",
            "papers.yaml:4: papers[0].document: expected one of brief, plan, got \"ledger\""
        ),
    ])
    func `is only what has a record of its own, by its own rhythm`(
        paper: String, complaint: String
    ) {
        #expect(pack(paper).complaints.contains(complaint))
    }
}
