package import CunceDomain
package import CunceStore

extension Programme {
    /// Posts by the place of their role in the pack, then by designation.
    package func inOrder(_ posts: [PostRow]) -> [PostRow] {
        let places = Dictionary(
            zip(roles.map(\.key), roles.indices).map { ($0, $1) }
        ) { first, _ in first }
        let stems = "甲乙丙丁戊己庚辛壬癸"
        return posts.sorted { left, right in
            let leftPlace = places[left.role] ?? places.count
            let rightPlace = places[right.role] ?? places.count
            if leftPlace != rightPlace { return leftPlace < rightPlace }
            let leftStem = left.designation.first.flatMap { stems.firstIndex(of: $0) }
            let rightStem = right.designation.first.flatMap { stems.firstIndex(of: $0) }
            if let leftStem, let rightStem, leftStem != rightStem { return leftStem < rightStem }
            return (left.designation, left.id) < (right.designation, right.id)
        }
    }
}
