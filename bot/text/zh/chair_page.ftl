## 主席在其页面上看到的内容。

chair-page-title = { $event } · 主席
chair-page-name = 主席
chair-page-times = 时间
chair-page-hard-end = 必须于 { $time } 结束
chair-page-end = 计划于 { $time } 结束
chair-page-late = 已超时 { $minutes ->
       *[other] { $minutes } 分钟
    }：{ $cost ->
        [0] 尚未影响可讨论的问题
       *[other] 约少讨论 { $cost } 个问题
    }
chair-page-cost = { $minutes ->
       *[other] 每超时 { $minutes } 分钟，约少讨论一个问题。
    }
chair-page-messages = 主持人来信
chair-page-message-new = 主持人来信：{ $text }
chair-page-read = 已阅
chair-page-as-asked = 提问原文：
chair-page-take = 改为 { $code }
chair-page-why = 为何不按次序？理由将向所有人显示。
chair-page-other = 其他理由
chair-page-hands = 举手
chair-page-undo = 撤销我对 { $code } 的操作
next-changed = 此刻已不再轮到 { $expected }，而是轮到 { $code }。未作任何更改：请查看后再按一次。
chair-page-next = 下一项：{ $code }
