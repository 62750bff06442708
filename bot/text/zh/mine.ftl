## 我的问题：列表、单个问题的全部情况、回执、异议。

mine-empty = 您尚未提问。请使用 /ask 或下方按钮提问。
mine-head = ## { $count ->
       *[other] 您的 { $count } 个问题
    }
mine-older = 较早的：{ $codes }
mine-reason = 理由：{ $reason }
mine-answer = 答复：{ $answer }
mine-open = 打开一个：查看全部经过和可做的操作
mine-refused = 我无法给您发消息：您的 Discord 不接收我的私信。您的问题结果如何，都写在这里。如仍希望收到通知，请允许接收此服务器成员的私信，然后再按一次“有结果时告诉我”。
mine-by-receipt = 凭回执（编号和您收到的四个字母），您仍可查看和删除该问题。
mine-erased = 其措辞已删除。
mine-merged = 已与 { $into } 合并，后者的状态：{ $status_words }。
mine-reworded = 主持人在您的措辞之外增加了：{ $text }
mine-answer-there = 对 { $into } 的答复：{ $answer }
mine-answered-by = 答复人：{ $by }
mine-wordings = 主持人在您的措辞之外增加了其他措辞；您的措辞保留：
mine-wordings-left = { $count ->
       *[other] 另有较早的 { $count } 种未在此显示。
    }
mine-history = 经过：
mine-steps-left = { $count ->
       *[other] 其间另有 { $count } 个步骤未在此显示；主办方存有记录。
    }
mine-place = 当时在队列中位列第 { $place }
mine-cut = （{ $count ->
       *[other] 另有 { $count } 个字符未在此显示；主办方存有全文
    }）
move-object = 您提出了异议
move-erase = 已凭回执删除

button-receipt = 我有回执
button-back-to-mine = 我的全部问题
button-withdraw-ask = 撤回…
button-keep = 不，保留
button-object-merge = 对合并提出异议
button-object-reword = 对措辞提出异议
button-erase-ask = 删除…
button-erase = 永久删除 { $code }
button-unmerge-code = 取消合并 { $code }
button-show = 打开 { $code }
withdraw-sure = 要撤回 { $code } 吗？撤回后无法恢复：编号保留，其措辞不再向他人显示。
erase-sure = 要永久删除 { $code } 的措辞吗？其他各种措辞、您的姓名和所属机构以及对它的书面答复将一并删除，任何人都无法恢复。编号和结果保留。
erase-sure-waiting = 要永久删除 { $code } 的措辞并将其撤回吗？其他各种措辞、您的姓名和所属机构将一并删除，任何人都无法恢复。编号保留。
erase-elsewhere = 此前已在频道中发布或已导出的内容不受影响：有关这些内容，请联系主办方。
erased = { $code } 已删除：您写的内容均未保留。
form-receipt = 您的回执
form-receipt-title = 我有回执
form-receipt-hint = 编号和四个字母，例如 HR-7 · 4F9K
form-objection = 为什么？（可以留空）
form-objection-hint = 最多 200 个字符；只有主持人能看到
form-objection-title = 提出异议：{ $code }
objected = 主持人将看到您对 { $code } 的处理提出异议。他们的决定会显示在 /mine 中。
objection-merge = **{ $code }** 的提问者对其与 { $into } 合并提出异议。
objection-reword = **{ $code }** 的提问者对增加的措辞提出异议。

receipt-malformed = 这不是回执。回执由编号和四个字母或数字组成，例如 HR-7 · 4F9K。
receipt-wrong = 没有这样的回执。请核对编号和四个字母；输错五次后须等候十分钟。
receipt-tries = 输错回执的次数过多。请在 { $at } 之后再试。
erase-on-floor = { $code } 正在讨论。请在讨论结束后再试。
wording-gone = { $code } 的措辞已删除，无法再排队等候讨论。未作任何更改。
erased-before = { $code } 此前已经删除。
objection-none = { $code } 没有可提出异议之处：您已提出过异议，或有关处理已被撤销。
