import CuncePacks
import Foundation
import Testing

/// One mistake, one complaint, with its line.
@Suite struct ComplainingOfAPack {
    @Test(arguments: [
        (
            PackFile.roles, "standing: secretary", "standing: mayor",
            "roles.yaml:5: roles[1].standing: expected one of administrator, "
                + "organisation-office, secretary, linked-leader, area-secretary, "
                + "resident-cadre, work-group, supporter, county-leader, county-office, "
                + "village-cadre, got \"mayor\""
        ),
        (
            .roles, "    kind: party\n", "    kind: party\n    colour: red\n",
            "roles.yaml:7: roles[1].colour: expected one of key, label, standing, kind, level, "
                + "helps-freely, not-with, got an unknown key"
        ),
        (
            .roles, "    kind: party\n", "    kind: party\n    kind: party\n",
            "roles.yaml:7: roles[1].kind: expected the key once, got it again, first on line 6"
        ),
        (
            .roles, "{zh: 镇党委书记, en: Town party secretary}", "{zh: 镇党委书记}",
            "roles.yaml:4: roles[1].label.en: expected the English text, got nothing"
        ),
        (
            .roles, "key: resident\n", "key: secretary\n",
            "roles.yaml:8: roles[2].key: expected a key not used before, "
                + "got \"secretary\" of line 3"
        ),
        (
            .roles, "max-per-village: 1", "max-per-village: one",
            "roles.yaml:18: links[0].max-per-village: expected a whole number from 1 to 20, "
                + "got \"one\""
        ),
        (
            .roles, "    roles: [resident]\n    max-per-village: 1\n",
            "    roles: [mayor]\n    max-per-village: 1\n",
            "roles.yaml:24: helps[0].roles[0]: expected the key of a role, got \"mayor\""
        ),
        (
            .roles, "    roles: [resident]\n    max-per-village: 1\n",
            "    min-per-village: 3\n    max-per-village: 2\n",
            "roles.yaml:24: helps[0].min-per-village: expected at most max-per-village, 2, "
                + "got 3"
        ),
        (
            .playbook, "[low-ability, disunity]", "[low-ability, disunity, unity]",
            "playbook.yaml:9: measure-kinds[0].answers[2]: expected the key of a problem type, "
                + "got \"unity\""
        ),
        (
            .problems, "legacy: true", "legacy: yes",
            "problems.yaml:9: problem-types[1].legacy: expected one of true, false, got \"yes\""
        ),
        (
            .playbook, "[low-ability, disunity]", "[low-ability]",
            "problems.yaml:16: problem-types[3].key: expected a measure kind that answers "
                + "disunity, got none"
        ),
        (
            .programme, "figures: [helps-paired]", "figures: [helps-paired, helps-paired]",
            "programme.yaml:42: thrusts[0].figures[1]: expected each figure once, got it again"
        ),
        (
            .programme, "figures: [helps-paired]", "figures: [petitions]",
            "programme.yaml:42: thrusts[0].figures[0]: expected one of links-held, visits, "
                + "huddles-held, helps-paired, help-tasks, promises-kept, promises-money, "
                + "problems-open, problems-verified, tasks-overdue, tasks-stuck, cases-by-stage, cases-listed, cases-transformed, "
                + "got \"petitions\""
        ),
        (
            .rhythm, "links: [resident-cadre]", "links: [leader]",
            "rhythm.yaml:8: cadences[0].links[0]: expected the key of a link, got \"leader\""
        ),
        (
            .rhythm, "links: [resident-cadre]", "roles: [secretary]",
            "rhythm.yaml:8: cadences[0].roles[0]: expected a role that a link may be held by, "
                + "got \"secretary\""
        ),
        (
            .rhythm, "after: huddle", "after: brief",
            "rhythm.yaml:24: cadences[2].after: expected cadences that do not wait for each "
                + "other, got a circle through brief"
        ),
        (
            .programme, "standings: [secretary]", "roles: [mayor]",
            "programme.yaml:46: decisions.open-round.roles[0]: expected the key of a role, "
                + "got \"mayor\""
        ),
        (
            .programme, "standings: [secretary]", "standings: [county-office]",
            "programme.yaml:44: decisions.open-round: expected at least one role that decides, "
                + "got none"
        ),
        (
            .programme, "  - {one: does-task, other: verifies-task}\n", "",
            "programme.yaml:62: different-people: expected the pair does-task and "
                + "verifies-task, got a list without it"
        ),
        (
            .documents, "{town}委员会", "{county}{town}委员会",
            "documents.yaml:8: documents[0].issuer.zh: expected placeholders among {town}, "
                + "got {county}"
        ),
        (
            .documents, "{stage} {count}", "{stage}",
            "documents.yaml:31: documents[0].sentences.progress.stage-count.en: expected the "
                + "placeholder {count}, got a text without it"
        ),
    ])
    func `names the place and what was expected`(
        file: PackFile, old: String, words: String, complaint: String
    ) throws {
        let pack = try ExamplePack().with(words, in: file, replacing: old)

        #expect(pack.complaints == [complaint])
    }

    @Test func `says each of a hundred mistakes in the order of files and lines`() throws {
        let entries = (0..<50).map { "  - key: k\($0)\n    label: {zh: 词}\n" }
        let pack = try ExamplePack()
            .with("thrusts:\n\(entries.joined())", in: .programme, replacing: "thrusts:\n")
            .with("helps:\n\(entries.prefix(25).joined())", in: .roles, replacing: "helps:\n")

        // Helps lack the third key besides.
        let expected =
            (0..<50).map { "programme.yaml:\(41 + 2 * $0): thrusts[\($0)].label.en" }
            + (0..<25).flatMap { place in
                [
                    "roles.yaml:\(21 + 2 * place): helps[\(place)].one-of-the-three",
                    "roles.yaml:\(22 + 2 * place): helps[\(place)].label.en",
                ]
            }
        #expect(pack.complaints.map { $0.components(separatedBy: ": expected")[0] } == expected)
    }
}
