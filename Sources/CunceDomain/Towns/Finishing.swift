/// What may still happen in a round that is over: it brings to its end what was begun in it.
/// 上一轮遗留事项
///
/// - Source: product.md, principle 14: what is asked stays until answered; "The end of a round".

extension HuddleEvent {
    package var finishes: Bool {
        switch self {
        case .settled: true
        case .opened, .minuted, .decided, .absent, .topicAdded, .putOff, .closed: false
        }
    }
}

extension BriefEvent {
    package var finishes: Bool {
        switch self {
        case .composed: false
        case .edited, .returned, .handedIn, .signed, .sent, .acknowledged: true
        }
    }
}

extension InstructionEvent {
    package var finishes: Bool {
        switch self {
        // The county's answer to what was asked in that round.
        case .given(let given): given.about.ask != nil
        case .assigned, .reported, .returned, .closed, .scanned: true
        }
    }
}

extension AskEvent {
    package var finishes: Bool {
        switch self {
        case .answered, .withdrawn: true
        // A task belongs to a case, and the round's cases take no more work.
        case .takenUp, .left: false
        }
    }
}

extension FormalRequestEvent {
    package var finishes: Bool {
        switch self {
        case .drafted(let drafted): drafted.ask != nil
        case .edited, .returned, .signed, .sent, .answered, .dropped: true
        }
    }
}

extension HuddleCommand {
    package var finishes: Bool {
        switch self {
        case .settle: true
        case .open, .minute, .decide, .noteAbsence, .addTopic, .putOff, .close: false
        }
    }
}

extension BriefCommand {
    package var finishes: Bool {
        switch self {
        case .compose: false
        case .edit, .handIn, .giveBack, .sign, .send, .acknowledge: true
        }
    }
}

extension InstructionCommand {
    package var finishes: Bool {
        switch self {
        case .give(let draft): draft.about.ask != nil
        case .assign, .report, .giveBack, .close, .scan: true
        }
    }
}

extension AskCommand {
    package var finishes: Bool {
        switch self {
        case .answer, .withdraw: true
        case .takeUp: false
        }
    }
}

extension FormalRequestCommand {
    package var finishes: Bool {
        switch self {
        case .draft(_, let ask, _, _): ask != nil
        case .edit, .giveBack, .sign, .send, .answer, .drop: true
        }
    }
}
