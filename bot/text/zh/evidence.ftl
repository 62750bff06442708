## 提交者查找和更正自己的证据；其余见 notes.ftl。

button-evidence-mine = 我的证据
button-evidence-source = 更正来源
button-evidence-subject = 更正所涉内容
evidence-anew = -# 更正后，将重新等候主持人审核。
evidence-held = 未作任何更正。以下是您输入的内容，可供复制：
evidence-corrected = -# 提交者已作更正：请重新阅读。
evidence-own-head = ## { $count ->
       *[other] 您的 { $count } 份证据
    }
evidence-own-more = { $count ->
       *[other] 另有较早的 { $count } 份：请按“我的证据”
    }
evidence-own-none = 您尚未提交任何证据。请使用 /evidence 提交：研究报告、数据或其他报告。

form-correct-title = 更正 { $code }
form-evidence-title = 标题
form-evidence-url = 网址：https://…
form-evidence-authors = 作者
form-evidence-institution = 机构
form-evidence-year = 年份
form-evidence-produced-in = 产出地
form-evidence-about-region = 所涉国家或区域
form-evidence-principle = 原则
form-evidence-note = 用一句话说明其结论

evidence-changed = { $state ->
        [accepted] 在此期间，{ $code } 已由一位主持人采纳。您未作任何决定。
        [declined] 在此期间，一位主持人决定不采纳 { $code }。您未作任何决定。
        [withdrawn] 在此期间，{ $code } 已由提交者撤回。您未作任何决定。
       *[in_review] 在此期间，提交者更正了 { $code }，现以更正后的内容等候审核。您未作任何决定。
    }
