## 审核：每位主持人逐一审核的问题，以及可对一项采取的操作。

command-mod-review = 逐一审核等候的问题
option-review-principle = 仅限涉及此原则的问题
option-review-language = 仅限使用此语言者的问题

item-wordings = **其他措辞：**
button-merge = 合并
button-principle = 原则
button-reword = 增加措辞
button-owed = 待书面答复
button-reopen = 重新开启
button-unmerge = 取消合并
button-leave = 暂不处理
button-ten = 一次通过十个
button-item = 返回问题
button-undo = 撤销 { $code }
button-review-on = 继续审核
button-refresh = 刷新
button-unfiltered = 显示全部等候的问题
button-approve-ten = { $count ->
       *[other] 通过这 { $count } 个
    }
button-one-by-one = 逐一审核
button-undo-ten = { $count ->
       *[other] 全部撤销（{ $count }）
    }

stream-waiting = { $count ->
       *[other] { $count } 个问题等候审核
    }
stream-only = 仅限 { $what }
stream-held = 他人正在处理：{ $who }{ $more ->
        [0] {""}
       *[other] {" "}等，另有 { $more } 个
    }
stream-nothing = **目前没有等候您审核的问题。**所有待审核的问题均已处理，或正由他人处理。
stream-nothing-only = **在 { $what } 中，目前没有等候您审核的问题。**
stream-own = { $count ->
       *[other] 您自己的 { $count } 个问题在等候：须由他人决定。
    }
stream-left = { $count ->
       *[other] 您有 { $count } 个问题暂未处理。按“刷新”可重新显示。
    }
stream-languages = 匿名问题不保存语言：不选择语言时才会显示。
stream-filter = 仅限一项原则…
stream-all = 所有原则（{ $count } 个等候）
stream-principle = { $principle }（{ $count }）
stream-leaves = { $code } 暂不处理。其余问题处理完后会再次出现。
stream-merged = { $code } 已并入 { $into }。
stream-moved = { $code } 已移至另一原则，仍在等候您的决定。
stream-undone = 已撤销：{ $code } 恢复为{ $status }。

ten-head = { $count ->
       *[other] **按下方按钮可一次通过 { $count } 个。**目前尚未通过任何一个。
    }
ten-undo = -# 出现“…”之处，问题未完：请逐一审核时阅读全文。为您保留一分钟。在此期间有人更改或作出决定的问题将不计在内，并会告知您。
ten-alike = -# 可能与 { $codes } 相同
ten-without = 排除一个…
ten-leaves = { $code } 已排除。接下来将单独审核。
ten-approved = { $count ->
       *[other] 已通过 { $count } 个：{ $codes }。按“全部撤销”可全部撤销；/mod undo 一次撤销一个，从最近的开始。
    }
ten-unapproved = 已撤销 { $count } 个，重新等候审核：{ $codes }。
ten-left-out = { $count } 个未计在内：
ten-gone = 此次按下未通过任何问题：这些问题此前已通过或已更新显示，或显示已超过 15 分钟。请使用 /mod review 显示接下来的问题。

merge-into = 将 { $code } 并入哪个问题？其提问者和支持者计入该问题，其措辞保留。
merge-choose = 请选择问题…
merge-likely = 可能是同样的问题
merge-other = 其他编号…
principle-which = { $code } 属于哪项原则？编号不变。
principle-choose = 请选择原则…
principle-only = 本次活动没有其他原则。
form-into-title = 合并 { $code }
form-into = 要并入的问题的编号
form-reword-title = 为 { $code } 增加措辞
form-wording = 措辞
form-wording-hint = 译文或简短的措辞。原文仍然保留。
form-wording-language = 该措辞的语言
form-reopen-title = 重新开启 { $code }
form-reopen-reason = 为何重新审核？
form-owed-title = { $code } 待书面答复
form-assignee = 由谁撰写
form-due = 期限
