/// The seven states of a case, in the order of its life. 整顿对象的阶段
///
/// Labels are data of the pack: on screen `listed` is 诊断, because that is what is being done.
/// - Source: Documentation/Purpose.md, the life of a case.
package enum CaseStage: String, CaseIterable, Codable, Sendable {
    case candidate
    case listed
    case diagnosed
    case underWay = "under-way"
    case verifying
    case consolidating
    case closed
}
