/// The closed lists that columns choose from. The pack and the domain say what is in them.
package enum ChoiceList: Equatable, Sendable {
    case roles, linkSlots, dimensions, problemTypes, severities, workstreams, taskStates
    case stages, helps, promiseKinds, promiseStates, facts, factSources, waysFilled
}
