import CuncePacks
import Testing

/// What changed in a pack is told by what the field means.
@Suite struct TellingWhatAFieldMeans {
    @Test(arguments: [
        ("cadences[weekly-visit].weeks", "rhythm.yaml"),
        ("tracks[lagging].at-least", "screening.yaml"),
        ("criteria[team-absent].when.any[1].longer-than", "screening.yaml"),
        ("version", "programme.yaml"),
    ])
    func `is found by its place, however deep`(place: String, file: String) throws {
        let meaning = try #require(PackMeanings.english.meaning(of: place, in: file))

        #expect(!meaning.isEmpty)
    }

    @Test(arguments: [("", "rhythm.yaml"), ("colours", "rhythm.yaml"), ("key", "colours.yaml")])
    func `is told of no place that no pack has`(place: String, file: String) {
        #expect(PackMeanings.english.meaning(of: place, in: file) == nil)
    }
}
