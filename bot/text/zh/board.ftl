## 看板及其按钮；选取某项的理由。

board-open = 现已开放提问。首个议程环节尚未开始。
board-session = 当前环节：**{ $session }**
board-closed = 本次圆桌会议已经结束。谢谢各位：每个问题都有处理结果。
board-how = 请使用下方按钮或 /ask、/questions 和 /mine 命令提问、支持问题并跟进问题。每个问题都有回执和处理结果。我们保存了您的哪些信息、如何删除：/privacy
board-asking-closed = 目前不接受提问。
board-on-floor = 正在讨论：{ $code }
board-principle = ### { $code } · { $title } — { $count ->
        [0] 无人等候
       *[other] { $count } 个问题在等候
    }
board-more = -# 另有 { $count ->
       *[other] { $count } 个
    }
board-support = 支持某个问题…

button-ask = 提问
button-questions = 问题
button-mine = 我的问题
button-agenda = 日程
button-help = 帮助
button-edit = 修改
button-withdraw = 撤回
button-edit-code = 修改 { $code }
button-withdraw-code = 撤回 { $code }
button-finish = 完成我的问题
button-previous = ◀ 上一页
button-following = 下一页 ▶

reason-turn-online = 轮到线上
reason-turn-room = 轮到会场
reason-passed-online = 会场无人等候，因此轮到线上
reason-passed-room = 线上无人等候，因此轮到会场
reason-passed-session-online = 会场无人就本环节的原则等候，因此轮到线上
reason-passed-session-room = 线上无人就本环节的原则等候，因此轮到会场
reason-on-session = 涉及本环节的原则
reason-principle-least = { $principle }讨论得最少（{ $all } 次中的 { $turns } 次）
reason-principle = { $principle }已讨论 { $turns } 次，共 { $all } 次
reason-support = { $count ->
        [0] 尚无人支持
       *[other] { $count } 人支持
    }
reason-oldest = 提出最早
reason-override = 未按次序：{ $reason }
floor-now = **正在讨论：{ $code }**
late = -# 发送延迟；原定时间为 { $at }。
