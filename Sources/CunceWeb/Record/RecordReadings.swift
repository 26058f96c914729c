import CunceDomain
import CunceReports
import CunceStore

/// Who read what is written about the reader of the page: the post, the hour, under what right.
struct RecordReadings {
    let words: PersonnelWords

    /// Enough for a year of a long procedure.
    static let most = 200

    func section(_ readings: [FileReading]) -> PersonnelSection {
        PersonnelSection(
            id: "readings", title: words.say("record.readings"),
            what: words.say("record.readings-what"), empty: words.say("record.no-readings"),
            lines: readings.map { reading in
                PersonnelLine(
                    title: TextLink(
                        text: words.posts.text(
                            reading.post, by: reading.reader, on: reading.hour.day,
                            in: words.call.language)),
                    note: words.say("sealed-kind.\(reading.kind.rawValue)") + " · "
                        + words.say("sealed-right.\(reading.right.rawValue)"),
                    day: words.say(
                        "record.read-at",
                        [
                            "day": words.day(reading.hour.day),
                            "hour": "\(reading.hour.minuteOfDay / 60)",
                            "next": "\(reading.hour.minuteOfDay / 60 + 1)",
                        ]))
            })
    }
}
