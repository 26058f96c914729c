package import CunceDocuments
package import CunceDomain
package import CunceStore
package import Foundation

/// Makes the documents of a programme from the journal. Nothing is typed for them.
package struct DocumentMaking: Sendable {
    private let division: DivisionRow
    private let programme: Programme
    private let today: CivilDate
    private let cache: StateCache
    private let blobs: Blobs?
    private let pack: @Sendable (String, String) -> Programme?

    /// - Parameters:
    ///   - blobs: where the office's own templates are; without it the layout is ours.
    ///   - pack: the programme that another town's round works by, for a digest; the same for all
    ///     where it is left out.
    package init(
        _ division: DivisionRow, programme: Programme, today: CivilDate, cache: StateCache,
        blobs: Blobs? = nil, pack: (@Sendable (String, String) -> Programme?)? = nil
    ) {
        self.division = division
        self.programme = programme
        self.today = today
        self.cache = cache
        self.blobs = blobs
        self.pack = pack ?? { _, _ in programme }
    }

    /// A document as a paper, for a page on the screen; run it inside one snapshot.
    ///
    /// - Throws: as `write`; `ReportRefusal.unknownFormat` for an archive, which is no paper.
    package func paper(
        _ asked: DocumentAsked, on connection: any SQLConnection
    ) throws -> Paper {
        let named = try named(asked.kind, as: .html)
        return try paper(asked, named.title.text(in: asked.language), on: connection).paper
    }

    /// A document made with an office's own template.
    ///
    /// - Parameter mark: stands above the text where it is only a preview.
    /// - Throws: as `write`, and `TemplateFault`.
    package func filled(
        _ template: DocumentTemplate, _ asked: DocumentAsked, mark: String? = nil,
        on connection: any SQLConnection
    ) throws -> (name: String, bytes: Data) {
        let title = try named(asked.kind, as: .docx).title.text(in: asked.language)
        guard let names = TemplateNames.of(asked.kind, programme) else {
            throw ReportRefusal.unknownFormat(DocumentFormat.docx.rawValue, "zip")
        }
        let (name, values) = try values(asked, title, on: connection)
        return ("\(name).docx", try template.filled(names, with: values, mark: mark))
    }

    private func values(
        _ asked: DocumentAsked, _ title: String, on connection: any SQLConnection
    ) throws -> (name: String, values: TemplateValues) {
        switch asked.kind {
        case .brief:
            let report = try brief(asked, on: connection)
            return (
                "\(division.name)-\(title)-\(report.week)",
                report.templateValues(in: asked.language, programme)
            )
        case .plan:
            let (document, name) = try plan(asked, on: connection)
            return (name, document.templateValues)
        case .ledger, .responsibility, .promises, .tasks, .tours, .digest, .archive:
            let sheet = try sheet(asked, on: connection)
            return (name(sheet, title), sheet.templateValues(title: title))
        }
    }

    /// Writes a document to a file; run it inside one snapshot.
    ///
    /// - Parameter file: must not be there yet.
    /// - Throws: `ReportRefusal` where the programme has no such document or there is nothing to
    ///   make it from.
    package func write(
        _ asked: DocumentAsked, as format: DocumentFormat, to file: URL,
        on connection: any SQLConnection
    ) throws -> MadeDocument {
        let title = try named(asked.kind, as: format).title.text(in: asked.language)
        switch format {
        case .docx:
            if let template = try template(for: asked.kind, on: connection) {
                let (name, bytes) = try filled(template, asked, on: connection)
                try bytes.write(to: file)
                return MadeDocument(name: name, format: format, rows: nil)
            }
            let (name, paper) = try paper(asked, title, on: connection)
            try PaperDOCX.bytes(paper).write(to: file)
            return MadeDocument(name: "\(name).docx", format: format, rows: nil)
        case .html, .text:
            let (name, paper) = try paper(asked, title, on: connection)
            let text = format == .html ? PaperHTML.text(paper) : PaperPlain.text(paper)
            try Data(text.utf8).write(to: file)
            return MadeDocument(name: "\(name).\(format.rawValue)", format: format, rows: nil)
        case .xlsx, .csv: return try table(asked, title, format, file, on: connection)
        case .json:
            let (week, text) = try json(asked, on: connection)
            try Data(text.utf8).write(to: file)
            return MadeDocument(
                name: "\(division.name)-\(title)-\(week).json", format: format, rows: nil)
        case .zip: return try archive(asked, title, file, on: connection)
        }
    }

    /// The office's own, where one is chosen.
    private func template(
        for kind: DocumentKind, on connection: any SQLConnection
    ) throws -> DocumentTemplate? {
        guard let blobs, let root = try InstallationRow.read(connection)?.root else {
            return nil
        }
        let templates = try StreamReading.current(
            County.self, StreamName.county(root), cache: cache, on: connection
        ).state.templates
        return try templates.inUse(for: kind.rawValue).map {
            try DocumentTemplate(Data(blobs.get($0.file)))
        }
    }

    private func named(
        _ kind: DocumentKind, as format: DocumentFormat
    ) throws(ReportRefusal) -> NamedDocument {
        guard let named = programme.document(kind) else {
            throw .unknownDocument(kind.rawValue)
        }
        guard named.formats.contains(format) else {
            throw .unknownFormat(
                format.rawValue, named.formats.map(\.rawValue).joined(separator: ", "))
        }
        return named
    }

    private func facts(
        _ asked: DocumentAsked, on connection: any SQLConnection
    ) throws -> DocumentFacts {
        try DocumentFacts.read(
            asked, division, programme: programme, today: today, cache: cache, on: connection)
    }

    private func paper(
        _ asked: DocumentAsked, _ title: String, on connection: any SQLConnection
    ) throws -> (name: String, paper: Paper) {
        switch asked.kind {
        case .brief:
            let report = try brief(asked, on: connection)
            return (
                "\(division.name)-\(title)-\(report.week)",
                report.paper(in: asked.language, programme)
            )
        case .plan:
            let (document, name) = try plan(asked, on: connection)
            return (name, document.paper)
        case .ledger, .responsibility, .promises, .tasks, .tours:
            let sheet = try sheet(asked, on: connection)
            return (name(sheet, title), SheetPaper.of(sheet, title: title))
        case .digest:
            let digest = try digest(asked, on: connection)
            return (
                "\(division.name)-\(title)-\(digest.week)", digest.paper(in: asked.language)
            )
        case .archive: throw ReportRefusal.unknownFormat(DocumentFormat.html.rawValue, "zip")
        }
    }

    private func sheet(
        _ asked: DocumentAsked, on connection: any SQLConnection
    ) throws -> any SheetDocument {
        let facts = try facts(asked, on: connection)
        return switch asked.kind {
        case .ledger: LedgerSheet(facts: facts)
        case .responsibility: ResponsibilitySheet(facts: facts)
        case .promises: PromiseSheet(facts: facts)
        case .tasks: TaskSheet(facts: facts)
        case .tours: TourSheet(facts: facts)
        case .brief, .plan, .digest, .archive:
            throw ReportRefusal.unknownFormat(
                DocumentFormat.xlsx.rawValue,
                asked.kind.formats.map(\.rawValue).joined(separator: ", "))
        }
    }

    private func table(
        _ asked: DocumentAsked, _ title: String, _ format: DocumentFormat, _ file: URL,
        on connection: any SQLConnection
    ) throws -> MadeDocument {
        let sheet = try sheet(asked, on: connection)
        let rows = try SheetFile.write(
            sheet, title: title, as: format == .csv ? .csv : .xlsx, to: file)
        return MadeDocument(
            name: "\(name(sheet, title)).\(format.rawValue)", format: format, rows: rows)
    }

    private func name(_ sheet: any SheetDocument, _ title: String) -> String {
        let facts = sheet.facts
        let place = facts.villages.count == 1 ? facts.villages[0].village.name : division.name
        return "\(place)-\(title)-\(facts.day)"
    }

    /// It tells of the whole town: whoever sees only some villages gets none.
    private func brief(
        _ asked: DocumentAsked, on connection: any SQLConnection
    ) throws -> BriefReport {
        try wholeTown(asked)
        guard let week = asked.week else { throw ReportRefusal.weekMissing }
        do {
            let report = try BriefReport.read(
                division.id, week: week, programme: programme, today: today, asOf: asked.asOf,
                round: asked.round, cache: cache, on: connection)
            guard report.isOpen(to: asked.reader?.standing) else {
                throw ReportRefusal.notSentUp(week)
            }
            return report
        } catch ReportRefusal.unknownRound where asked.round != nil && week.sunday < today {
            // The round is known; it was not open yet in that week.
            throw ReportRefusal.noBrief(week)
        }
    }

    private func digest(
        _ asked: DocumentAsked, on connection: any SQLConnection
    ) throws -> CountyDigest {
        try wholeTown(asked)
        guard let week = asked.week else { throw ReportRefusal.weekMissing }
        return try CountyDigest.read(
            of: division, week: week, today: today, asOf: asked.asOf, reader: asked.reader,
            pack: pack, cache: cache, on: connection)
    }

    private func json(
        _ asked: DocumentAsked, on connection: any SQLConnection
    ) throws -> (week: ISOWeek, text: String) {
        if asked.kind == .digest {
            let digest = try digest(asked, on: connection)
            return (digest.week, try digest.json(in: asked.language))
        }
        let report = try brief(asked, on: connection)
        return (report.week, try report.json(in: asked.language))
    }

    private func wholeTown(_ asked: DocumentAsked) throws(ReportRefusal) {
        let place = Place(path: division.path.text)
        if let reader = asked.reader, !Access.may(reader, do: .see, at: place) {
            throw .unknownDocument(asked.kind.rawValue)
        }
    }

    /// The version in force.
    private func plan(
        _ asked: DocumentAsked, on connection: any SQLConnection
    ) throws -> (document: PlanDocument, name: String) {
        guard asked.village != nil else { throw ReportRefusal.villageMissing }
        let facts = try facts(asked, on: connection)
        guard let found = facts.villages.last else { throw ReportRefusal.villageMissing }
        guard let version = found.kase.plan.versions.last else {
            throw ReportRefusal.noApprovedPlan(found.village.name)
        }
        let document = PlanDocument(
            version: version, kase: found.kase, village: found.village, town: division.name,
            round: facts.round.title, posts: facts.posts, programme: programme,
            head: facts.head, language: asked.language)
        return (document, "\(document.paper.title)-\(version.approved.on)")
    }

    private func archive(
        _ asked: DocumentAsked, _ title: String, _ file: URL, on connection: any SQLConnection
    ) throws -> MadeDocument {
        try wholeTown(asked)
        let round = try asked.round ?? facts(asked, on: connection).round.id
        let intact = try JournalReading.verify(connection)
        let archive = try RoundArchive.read(
            round, programme: programme, today: today, in: asked.language,
            reader: asked.reader, cache: cache, on: connection)
        try PackedWriting.write(archive.contents(journal: .init(intact)), to: file)
        return MadeDocument(
            name: "\(division.name)-\(title)-\(today).zip", format: .zip, rows: nil)
    }
}
