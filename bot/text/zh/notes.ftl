## 报告员的笔记，以及人人都可以提交的证据。

command-note = 供报告员使用：记下主题、答复或建议，并注明来源
option-note-kind = 笔记的类型
option-note-text = 说了什么，用您自己的话
option-note-speaker = 谁说的：日程中的发言人，或填写姓名
option-note-session = 环节；不填则为正在进行的环节
option-note-question = 所涉问题的编号：HR-7, WS-2
option-note-objectives = 所涉目标的序号：3, 17
option-note-addressee = 对象
option-note-due = 期限：2026-11-30

note-kind-progress = 进展
note-kind-challenge = 挑战
note-kind-theme = 主题
note-kind-answer = 答复
note-kind-recommendation = 建议
note-kind-commitment = 承诺

note-head = **{ $code }** · { $kind } · { $state }
note-state-kept = 已保存
note-state-withdrawn = 已撤回
note-speaker = 发言人：{ $words }
note-session = 环节：{ $words }
note-principle = 原则：{ $words }
note-questions = 问题：{ $words }
note-objectives = 目标：{ $words }
note-addressee = 对象：{ $words }
note-due = 期限：{ $words }
note-unanswered = 该答复已附于 { $code }，其状态：{ $status_words }。由主持人使用 /mod answered 将其结束。
note-fixed = 无法更正或撤回：缺少据以辨认作者的活动联系密钥。
note-held = 未记下任何内容。以下是您的文字，可供复制：
notes-empty = 您没有笔记。请使用 /note 记录。
notes-head = ## 您的笔记
notes-open = 打开一条笔记…
button-note-sources = 修改来源
button-notes = 我的笔记

form-note-title = 修改 { $code }
form-note-text = 笔记
form-note-kind = 类型
form-note-principle = 原则
form-note-questions = 问题
form-note-questions-hint = 填写编号，以逗号分隔：HR-7, WS-2
form-note-objectives = 目标
form-note-objectives-hint = 填写序号，以逗号分隔：3, 17
form-note-speaker = 谁说的
form-note-speaker-hint = 日程中的发言人，或填写姓名
form-note-session = 环节
form-note-session-hint = 环节的键名，见日程配置
form-note-addressee = 对象
form-note-due = 期限
form-note-due-hint = 日期，例如 2026-11-30

not-rapporteur = 此操作仅限报告员，在此服务器上需要 { $role ->
        [0] “管理消息”权限
       *[other] <@&{ $role_id }> 身份组
    }。请联系主办方。
note-kind-unknown = “{ $typed }”不是笔记类型。请选择其中之一：{ $choices }。
note-empty = 笔记须有内容。
note-long = 共有 { $length } 个字符；一条笔记最多 { $length_max } 个。请缩短，或分成两条。
note-unknown = 没有笔记 { $code }。
note-not-own = { $code } 是他人的笔记：只有作者本人才能更正或撤回。
note-withdrawn = { $code } 已撤回，无法再修改。
codes-many = 共有 { $count } 个问题；一条笔记最多涉及 { $count_max } 个。
objective-unknown = “{ $typed }”不是目标。目标序号为 1 至 { $number_max }；多个目标写成 3, 17。
due-malformed = “{ $typed }”不是日期。请写成 2026-11-30。
answer-cites-none = 请指明答复的是哪个问题：填写编号，例如 HR-7。
answer-impossible = { $code }：{ $status_words }。无法为其增加答复。未记下任何内容。
answer-full = 对 { $code } 的答复将超过 { $length_max } 个字符。请缩短笔记。未记下任何内容。

command-evidence = 为政策简报提交证据：研究、数据、报告
command-mod-evidence = 等候审核的证据
option-evidence-title = 标题
option-evidence-url = 网址：https://…
option-evidence-authors = 作者
option-evidence-institution = 发布或委托机构
option-evidence-produced-in = 产出该证据的国家或区域
option-evidence-year = 发表年份
option-evidence-about-region = 所涉国家或区域
option-evidence-note = 用一句话说明其结论

evidence-in-review = 审核中
evidence-accepted = 已采纳
evidence-declined = 未采纳
evidence-withdrawn = 已撤回
evidence-receipt-in-review = **{ $code }** · 审核中
    您的证据已保存，由一位主持人审核。任何人都看不到提交者是谁。您可以在 /mine 中找到它。
evidence-receipt-accepted = **{ $code }** · 已采纳
    您的证据可供政策简报使用。任何人都看不到提交者是谁。您可以在 /mine 中找到它。
evidence-receipt-declined = **{ $code }** · 未采纳
    理由：{ $reason }
evidence-receipt-withdrawn = **{ $code }** · 已撤回
    编号保留；不写入政策简报。
evidence-head = **{ $code }** · { $state }
evidence-authors = 作者：{ $words }
evidence-institution = 机构：{ $words }
evidence-produced-in = 产出地：{ $words }
evidence-year = 年份：{ $words }
evidence-about-region = 所涉地区：{ $words }
evidence-principle = 原则：{ $words }
evidence-none-waits = 没有等候审核的证据。
evidence-waiting = ## { $count ->
       *[other] { $count } 份证据等候审核
    }
evidence-open = 打开一份…
evidence-decline-why = 为何不采纳 { $code }？理由将告知提交者。
evidence-decided-accepted = { $code } 已采纳。
evidence-decided-declined = { $code } 未采纳：{ $reason }
button-evidence-see = 查看结果
button-evidence-link = 打开链接
button-evidence-list = 等候审核的证据

evidence-untitled = 证据须有标题。
url-malformed = “{ $typed }”不是网址。请从浏览器复制：网址以 https:// 或 http:// 开头。
url-long = 该网址有 { $length } 个字符；最多 { $length_max } 个。请改用较短的网址，例如 DOI 链接。
year-impossible = 请以 { $year_min } 至 { $year_max } 之间的整数填写年份。
evidence-many = 您有 { $count } 份证据等候审核，同时最多 { $count_max } 份。请撤回一份，或等候其中一份有了结果。
evidence-soon = 请等候 { $seconds ->
       *[other] { $seconds } 秒
    }后再提交。
evidence-unknown = 没有可进行此操作的证据 { $code }。
evidence-state = { $code } { $state ->
        [accepted] 已采纳
        [declined] 未采纳
        [withdrawn] 已撤回
       *[in_review] 正在审核
    }：现在无法进行此操作。未作任何更改。
own-evidence = { $code } 由您本人提交：须由他人决定。
