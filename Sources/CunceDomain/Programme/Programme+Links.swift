extension Programme {
    /// The links a village of the list of divisions has, by the kind of unit that its code tells.
    package func linkSlots(ofVillage code: String) -> [LinkSlot] {
        guard linkSlots.contains(where: { !$0.unitKinds.isEmpty }),
            let kind = PlaceKinds(rules).kind(level: PlaceKinds.village, code: code)
        else { return linkSlots }
        return linkSlots.filter { $0.isOf(kind.key) }
    }
}
