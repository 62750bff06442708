## 问题：回执、队列、本人的问题。

receipt = **{ $code } · { $secret }**
    您的问题已保存，列于“{ $principle }”之下。{ $code } 是问题编号，人人可见；四个字母仅归您所有：请将两者一并记下。
receipt-as-named = 您的署名为：{ $who }。您的姓名也会出现在导出文件和政策简报中。
receipt-as-affiliation = 您的署名为：{ $who }。您的姓名不与问题一同保存。
receipt-as-sector = 您的署名为：{ $who }。您的姓名和所属机构均不与问题一同保存。
receipt-as-anonymous = 您的署名为：{ $who }。任何人都看不到提问者是谁：主持人、主席、屏幕、导出文件和日志概不显示。
receipt-review = 下一步：由一位主持人审核。您可随时使用 /mine 查看 { $code } 的进展。
receipt-privacy = -# 保存了您的哪些信息、保存多久、如何删除：/privacy
receipt-queued = 下一步：在队列中等候，其他人可以支持。您可随时使用 /mine 查看 { $code } 的进展。
held = 尚未发送。您输入的内容将保留 15 分钟。

status-in-review = 审核中
status-queued = 在队列中
status-on-floor = 正在讨论
status-answered = 已答复
status-follow-up = 待书面答复
status-declined = 未采纳
status-merged = 已与另一问题合并
status-withdrawn = 已撤回
status-not-reached = 因时间所限未能讨论

move-ask = 已提出
move-edit = 已修改
move-withdraw = 已撤回
move-approve = 已通过审核
move-decline = 未采纳
move-next = 提交讨论
move-floor = 提交讨论
move-answered = 已答复
move-back = 退回队列
move-followup = 将作书面答复
move-merge = 已合并
move-reopen = 已重新开启
move-close = 活动结束

attribution-named = 署名
attribution-named-means = 显示姓名和所属机构，导出文件和政策简报中亦然
attribution-affiliation = 仅署机构
attribution-affiliation-means = 仅显示您所属的机构
attribution-sector = 仅署界别
attribution-sector-means = 仅显示您的界别，不显示姓名和机构
attribution-anonymous = 匿名
attribution-anonymous-means = 不向任何人显示您的任何信息
attendance-online = 线上
attendance-room = 会场

sector-government = 政府
sector-international-organization = 国际组织
sector-civil-society = 民间社会
sector-academia = 学术界
sector-private-sector = 私营部门
sector-migrant-or-diaspora = 移民或侨民群体
sector-media = 媒体
sector-other = 其他

queue-head = ## { $where }
    { $count ->
        [0] 没有问题在等候。
       *[other] { $count } 个问题在等候。
    }
queue-all = 队列中的问题
queue-empty = 欢迎您第一个提问。
support-given = 您已支持 { $code }。该问题现有 { $count ->
       *[other] { $count } 人支持
    }。如要收回支持，请再次选择该问题。
support-taken-back = 您已不再支持 { $code }。该问题现有 { $count ->
       *[other] { $count } 人支持
    }。

edited = { $code } 已采用新的措辞。当前状态：{ $status_words }。
withdrawn = { $code } 已撤回。编号保留；其措辞不再向他人显示。

form-ask-title = 提问
form-missing-title = 还需补充一项
form-edit-title = 修改 { $code }
form-principle = 问题涉及什么？
form-question = 您的问题
form-question-hint = 只提一个问题，{ $min } 至 { $max } 个字符
form-attribution = 您希望如何署名？
form-attribution-hint = 仅适用于此问题，各处一致。保存了您的哪些信息：/privacy
join-attribution-hint = 适用于您的问题，除非某一问题另行选择。保存了您的哪些信息：/privacy
form-name = 姓名
form-name-hint = 仅在您署名提问时保存
form-affiliation = 所属机构
form-sector = 界别
form-attendance = 您在哪里参会？
form-join-title = 关于您

joined-head = 已为本次活动加密保存：
joined-none = 未填写
joined-kept = 仅用于按照您对每个问题的选择填写署名。可使用 /join 更改。
order-support = 支持最多的在前
order-oldest = 提出最早的在前
move-unmerge = 已取消合并
move-principle = 已移至另一原则
move-reword = 已增加另一种措辞
move-undo = 一项决定已撤销
move-redact = 其措辞已删除
move-block = 已由一位主持人查看
similar-head = { $code } 已保存。其他人可能提出了同样的问题：
similar-keep = 如果您的问题与此不同，则无需任何操作：{ $code } 保留其位置。
button-instead = 支持 { $code }，撤回我的问题
instead = 您现已支持 { $code }，{ $mine } 已撤回。
