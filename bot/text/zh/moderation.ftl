## 供主持人使用。

console-title = 主持人 · { $event }
console-session = 当前环节：**{ $session }**，结束时间：{ $ends }
console-trouble = { $count ->
       *[other] { $count } 条消息
    }未能送达：请查看 /organize status。
console-empty = 没有等候的事项。
console-due = **应于 { $due } 开始：{ $session }。**请开始该环节，将它和后续环节推迟几分钟，或取消该环节。
console-in-review = ### 审核中 — { $count }
console-queued = ### 依次等候 — { $count }
console-open = 打开一项…
button-start = 开始
button-next = 下一项
button-answered = 已答复
button-back = 退回
button-queue = 队列
button-review = 审核
button-approve = 通过
button-decline = 不采纳
button-floor = 提交讨论
item-head = **{ $code }** · { $status } · { $principle }
    提出时间：{ $asked } · ▲ { $support }
decline-why = 为何不采纳 { $code }？理由将告知提问者。
floor-why = 为何不按次序将 { $code } 提交讨论？理由人人可见。
reason-choose = 请选择理由…
decided-queued = { $code } 已进入队列。
decided-in-review = { $code } 正在审核。
decided-on-floor = { $code } 正在讨论。
decided-answered = { $code } 已答复。
decided-follow-up = { $code } 待书面答复。
decided-declined = { $code } 未采纳：{ $reason }
decided-merged = { $code } 已合并。
decided-withdrawn = { $code } 已撤回。
decided-not-reached = { $code } 因时间所限未能讨论。
taken = **现在讨论 { $code }。**
review-empty = 没有等候审核的问题。
reworded = 新增措辞已与 { $code } 的原文并列。
paused = 提问已暂停。等候的问题都会保留；使用 /mod resume 恢复提问。
resumed = 现在人人都可以再次提问。
blocked-asker = 不再接受 { $code } 提问者的任何内容。其身份仍不为人知。
review-on = 问题须先经审核，才向所有人显示。
review-off = 问题直接进入队列。
redacted-reason = 由主办方删除
redacted = { $code } 的措辞已永久删除；编号和结果保留。
item-similar = **可能是同样的问题：**
