import CunceDomain
import Testing

@Suite struct WithholdingNames {
    @Test func `reads one name a line, or with commas between them, each once`() throws {
        #expect(
            try WithheldName.read(" 张建国 \n李明、Li Ming；张建国\n\n", known: 0)
                == ["张建国", "李明", "Li Ming"])
    }

    @Test func `takes no single character, nothing without a name, and no endless list`() {
        #expect(throws: VillagersPageRefusal.notAName("王")) {
            try WithheldName.read("王", known: 0)
        }
        #expect(throws: VillagersPageRefusal.field(FieldFault("names", .missing))) {
            try WithheldName.read(" \u{200B}\n", known: 0)
        }
        #expect(throws: VillagersPageRefusal.tooManyNames(limit: WithheldName.most)) {
            try WithheldName.read("张建国", known: WithheldName.most)
        }
    }
}
