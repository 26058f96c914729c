import CunceDomain

extension IndicesReport {
    func situations(_ name: (String) -> String) -> [Situation] {
        indices.flatMap { index -> [Situation] in
            let values = index.units.map { unit in
                Situation(
                    place: .init(
                        question: .listing, subject: unit.unit, about: "index \(index.index)"),
                    name: name(unit.unit),
                    answer: [unit.value ?? "open", unit.band].compactMap(\.self)
                        .joined(separator: ", "),
                    clause: index.clause)
            }
            let shares = (index.seats?.shares ?? []).map { share in
                Situation(
                    place: .init(
                        question: .listing, subject: share.unit, about: "seats \(index.index)"),
                    name: name(share.unit), answer: "\(share.seats)", clause: index.seats?.clause)
            }
            return values + shares
        }
    }
}

extension DutiesReport {
    /// A duty of a window that only one version has is one more or one less that is owed.
    func situations(_ name: (String) -> String) -> [Situation] {
        let owed = duties.map { line in
            let time = [line.from, line.until].map { $0.map { "\($0)" } ?? "open" }
            let counted = line.owed.map { "\(line.done.map(String.init) ?? "?") of \($0), " } ?? ""
            return Situation(
                place: .init(
                    question: .duties, subject: line.owners.joined(separator: ", "),
                    about: [line.duty, line.unit, time.joined(separator: "/")].compactMap(\.self)
                        .joined(separator: " ")),
                name: line.owners.map(name).joined(separator: ", "),
                answer: counted + line.state.rawValue,
                clause: line.clause)
        }
        let linked = links.map { slot in
            Situation(
                place: .init(
                    question: .duties, subject: slot.unit, about: "link \(slot.link)"),
                name: name(slot.unit),
                answer: slot.gap.map { "\($0) lacking" } ?? "number not stated",
                clause: slot.clause)
        }
        let loaded = loads.map { load in
            Situation(
                place: .init(
                    question: .duties, subject: load.post, about: "load \(load.link)"),
                name: name(load.post),
                answer: "\(load.units) units, most \(load.most.map(String.init) ?? "not stated")",
                clause: load.clause)
        }
        let released = releases.map { release in
            Situation(
                place: .init(
                    question: .duties, subject: release.post,
                    about: "release \(release.link) \(release.unit)"),
                name: name(release.post), answer: release.verdict.rawValue,
                clause: release.finding.clause)
        }
        return owed + linked + loaded + released
    }
}

extension InstrumentsReport {
    func situations(_ name: (String) -> String) -> [Situation] {
        papers.map { paper in
            Situation(
                place: .init(
                    question: .duties, subject: paper.to,
                    about: "\(paper.instrument) \(paper.issued)"),
                name: name(paper.to),
                answer: "\(paper.state.rawValue), due \(paper.due)"
                    + (paper.lateDays > 0 ? ", late by \(paper.lateDays)" : ""),
                clause: counts.first { $0.instrument == paper.instrument }?.clause)
        }
    }
}
