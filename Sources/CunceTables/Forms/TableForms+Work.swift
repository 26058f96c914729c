import CunceDomain

/// The tables of the plan and of what is done about it.
extension TableForms {
    static let villages = TableForm(
        key: .villages, title: Label(zh: "整顿对象", en: "Villages of the round"),
        columns: village + [
            TableColumn("stage", "阶段", "Stage", .choice(.stages), .shown),
            TableColumn("listed_on", "列入日", "Listed on", .day, .required),
            TableColumn("reason", "列入原因", "Reason", .prose, .required),
            TableColumn(
                "basis", "依据", "Basis", .prose, .optional,
                hint: Label(
                    zh: "定下列入的会议或文件", en: "The meeting or paper that decided")),
            TableColumn("diagnosed_on", "诊断交出日", "Diagnosis handed in", .day, .optional),
            TableColumn("objective", "目标", "Objective", .prose, .optional),
            TableColumn("plan_submitted_on", "策上报日", "Plan handed in", .day, .optional),
            TableColumn("plan_approved_on", "策批准日", "Plan approved", .day, .optional),
            TableColumn("plan_version", "策的版次", "Plan version", .count, .shown),
            TableColumn("problems_open", "未解问题数", "Open problems", .count, .shown),
            TableColumn("problems_solved", "已解问题数", "Problems solved", .count, .shown),
            TableColumn("tasks", "任务数", "Tasks", .count, .shown),
            TableColumn("tasks_done", "办结数", "Tasks done", .count, .shown),
            TableColumn("tasks_overdue", "逾期数", "Tasks overdue", .count, .shown),
            TableColumn("tasks_stuck", "卡住数", "Tasks stuck", .count, .shown),
            TableColumn("last_visit", "最近走访", "Last visit", .day, .shown),
        ],
        oneOf: [["village_code", "village"]])

    static let measures = TableForm(
        key: .measures, title: Label(zh: "措施", en: "Measures"),
        columns: [id("measure_id", "措施编号", "Measure id")] + village + [
            TableColumn("title", "措施", "Measure", .prose, .required),
            TableColumn(
                "workstream", "三推", "Workstream", .choice(.workstreams), .required),
            TableColumn(
                "problems", "针对的问题", "Answers problems", .prose, .required,
                hint: Label(
                    zh: "问题编号或问题原文，多个用分号隔开",
                    en: "Ids or titles of problems, separated by semicolons")),
            TableColumn("problem_titles", "问题内容", "Problems in words", .prose, .shown),
            id("lead_post", "牵头岗位编号", "Lead post id"),
            TableColumn("lead", "牵头", "Lead", .word, .optional),
            TableColumn("added_on", "写入日", "Added on", .day, .optional),
        ],
        oneOf: [["village_code", "village"]])

    static let tasks = TableForm(
        key: .tasks, title: Label(zh: "任务", en: "Tasks"),
        columns: [id("task_id", "任务编号", "Task id")] + village + [
            id("measure_id", "措施编号", "Measure id"),
            TableColumn("measure", "措施", "Measure", .prose, .optional),
            id("problem_id", "问题编号", "Problem id"),
            TableColumn("title", "任务", "Task", .prose, .required),
            id("owner_post", "责任岗位编号", "Owner post id"),
            TableColumn("owner", "责任岗位", "Owner", .word, .optional),
            TableColumn("due", "期限", "Due", .day, .required),
            TableColumn("proof", "完成标准", "Proof of completion", .prose, .optional),
            TableColumn("state", "状态", "State", .choice(.taskStates), .optional),
            TableColumn(
                "state_on", "状态日", "State since", .day, .optional,
                hint: Label(
                    zh: "现在的状态从哪天起", en: "Since when it stands as it stands")),
            TableColumn(
                "word", "说明", "Said", .prose, .optional,
                hint: Label(
                    zh: "卡在哪、凭什么算办结、为什么退回或改期",
                    en: "Why stuck, what shows it is done, why returned or moved")),
            TableColumn("added_on", "交办日", "Given on", .day, .optional),
            TableColumn("done_on", "办结日", "Done on", .day, .optional),
            TableColumn("verified_on", "核实日", "Verified on", .day, .optional),
        ],
        oneOf: [["village_code", "village"], ["owner_post", "owner"]])

    static let projects = TableForm(
        key: .projects, title: Label(zh: "项目", en: "Projects"),
        columns: [id("project_id", "项目编号", "Project id")] + village + [
            id("problem_id", "问题编号", "Problem id"),
            TableColumn("problem", "针对的问题", "Answers problem", .prose, .optional),
            TableColumn("title", "项目", "Project", .prose, .required),
            TableColumn("budget", "预算（元）", "Budget (yuan)", .yuan, .required),
            TableColumn("starts", "开工日", "Starts", .day, .required),
            TableColumn("opened_on", "立项日", "Opened on", .day, .optional),
            TableColumn(
                "word", "改预算的原因", "Reason for a new budget", .prose, .optional),
            TableColumn("planned", "已落实资金（元）", "Sources planned (yuan)", .yuan, .shown),
            TableColumn("gap", "缺口（元）", "Gap (yuan)", .yuan, .shown),
            TableColumn("sources", "资金来源", "Sources", .prose, .shown),
            TableColumn("milestones", "节点数", "Milestones", .count, .shown),
            TableColumn("reached", "已到节点数", "Milestones reached", .count, .shown),
            TableColumn("next", "下一节点", "Next milestone", .prose, .shown),
            TableColumn("next_due", "下一节点期限", "Next due", .day, .shown),
            TableColumn("blocked_since", "受阻起", "Blocked since", .day, .shown),
            TableColumn("blocked_by", "受阻原因", "Blocked by", .prose, .shown),
            TableColumn("ended_on", "结束日", "Ended on", .day, .shown),
        ],
        oneOf: [["village_code", "village"], ["problem_id", "problem"]])

    static let visits = TableForm(
        key: .visits, title: Label(zh: "走访", en: "Visits"),
        columns: [id("visit_id", "走访编号", "Visit id")] + village + [
            TableColumn("day", "日期", "Day", .day, .required),
            TableColumn("text", "所见", "What was seen", .prose, .optional),
            TableColumn("ask", "要协调的", "Asked for", .prose, .optional),
            id("problem_id", "问题编号", "Problem id"),
            id("task_id", "任务编号", "Task id"),
            TableColumn(
                "posts", "参加岗位编号", "Post ids", .word, .required,
                hint: Label(
                    zh: "岗位编号，多个用分号隔开", en: "Ids of posts, separated by semicolons")),
            TableColumn("who", "参加岗位", "Who went", .word, .shown),
            TableColumn("written_on", "写入日", "Written on", .day, .shown),
        ],
        oneOf: [["village_code", "village"]])
}
