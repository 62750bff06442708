## 当前情况。

command-now = 当前情况：正在讨论什么、下一项、您的问题、剩余时间
button-now = 当前情况
now-session = 当前环节：**{ $session }**，结束时间：{ $ends }
now-following = 随后：{ $session }，{ $starts }
now-ends = 圆桌会议结束时间：{ $ends }。
now-floor-free = 目前没有正在讨论的事项。
now-waiting = ### { $count ->
        [0] 没有等候的事项
       *[other] { $count } 项在等候
    }
now-first = 按规则下一项：`{ $code }` { $words }
now-answered = ### { $count ->
        [0] 尚无已答复的问题
       *[other] 已答复 { $count } 个问题
    }
now-mine = ### 我的问题
now-none = 您尚未提问。请按“提问”按钮开始。
now-more = 另有 { $count } 个：/mine
