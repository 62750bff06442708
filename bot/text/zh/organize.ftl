## 供主办方使用；按角色分列的帮助。

setup-head = ## { $event }
    已与此服务器绑定（{ $state }）。请为每项用途选择频道，或让我创建缺少的频道。配置文件中已设定的选择不能更改。
setup-none = 未选择
setup-role-moderator = 拥有“管理消息”权限者
setup-role-organizer = 拥有“管理服务器”权限者
setup-role-rapporteur = 拥有“管理消息”权限者
setup-pick = { $kind }…
channel-announcements = 公告
channel-questions = 问题
channel-moderators = 主持人
channel-stage = 讲堂
channel-name-announcements = 圆桌会议-公告
channel-name-questions = 圆桌会议-问题
channel-name-moderators = 圆桌会议-主持人
role-moderator = 主持人身份组
role-organizer = 主办方身份组
role-rapporteur = 报告员身份组
button-create-channels = 创建缺少的频道
button-open-event = 开放活动
opened = “{ $event }”已开放，开始时间：{ $starts }。看板位于 <#{ $channel }>。
closed = “{ $event }”已结束。每个问题都有结果，结果已发布。
status-head = ## { $event }
status-when = { $starts } 至 { $ends }
status-outbox = 消息：已发送 { $sent } 条，待发送 { $waiting } 条，错过时限 { $missed } 条，未能送达 { $parked } 条
status-log = 日志：{ $length ->
       *[other] { $length } 条
    }，最后的哈希值 `{ $hash }…`
export-done = 已导出 { $what }，格式 { $format }（{ $audience }）。
outcome-head = **圆桌会议已经结束。**{ $count ->
       *[other] { $count } 个问题
    }及各自的结果：
outcome-file = 清单见文件。
outcome-log = -# 日志：{ $length } 条，最后的哈希值 `{ $hash }`
parked = 有一条消息（{ $kind }）未能送达。请检查我在该频道的权限。您用 /organize setup 选择频道或重新启动我之后，将再次尝试发送。
help-everybody = ## 使用方法
    - **/ask** 提问（或按“提问”按钮）：您会收到带有编号的回执
    - **/questions** 浏览队列并支持问题 · **/support** 按编号支持问题
    - **/mine** 您的问题及全部经过；修改和撤回；有结果时收到通知
    - **/hand** 举手要求发言，或放下手
    - **/now** 当前情况、下一项、剩余时间 · **/how** 轮到谁，为什么
    - **/agenda** 日程 · **/remind** 环节开始前提醒 · **/event** 活动简介和链接
    - **/join** 介绍自己 · **/evidence** 提交研究或数据
    线上与会场共用一个队列；轮到谁，按公布的规则决定。
help-moderators = ## 主持人
    - **/mod review** 逐一审核等候的问题 · **/mod queue** 全部等候的事项
    - **/mod next** 轮到的下一项 · **/mod floor** 不按次序提交讨论，须说明理由
    - **/mod answered**、**followup**、**back** 结束讨论中的事项
    - **/mod approve**、**decline**、**merge**、**unmerge**、**principle**、**reword**、**reopen**、**undo**
    - **/mod relay**、**hand**、**room** 用于会场 · **/mod chair** 告知主席
    - **/mod pause**、**resume**、**block** · **/mod evidence**
    - **/run start**、**next**、**end**、**extend**、**delay**、**skip**、**limit**
    - **/poll create**、**open**、**close**、**publish**、**cancel**、**list** · **/note** 供报告员使用
    主持人频道中的控制台用按钮即可完成同样的操作。
help-organizers = ## 主办方
    - **/organize setup** 频道和身份组 · **open** 开放提问
    - **/organize reload** 采用更改后的日程 · **review**、**redact** · **close** 结束活动 · **status** · **destroy-keys**
    - **/export** 导出记录 · **/brief** 生成供编辑的政策简报

## 命令及其选项的说明，显示在 Discord 的列表中。

command-ask = 向发言人提问
command-questions = 浏览等候的问题并表示支持
command-support = 按编号支持一个问题；再次使用则收回支持
command-mine = 您的问题及结果；修改或撤回
command-agenda = 日程，按您所在时区显示
command-event = 本次圆桌会议的简介和链接
command-join = 介绍自己：姓名、所属机构、界别、在哪里参会
command-help = 您在这里可以做什么
command-mod-queue = 等候的事项，以及接下来轮到什么
command-mod-approve = 通过一个正在审核的问题
command-mod-decline = 不采纳一个问题，理由将告知提问者
command-mod-next = 将轮到的下一项提交讨论
command-mod-floor = 不按次序将一个问题提交讨论，须说明理由
command-mod-answered = 正在讨论的事项已经答复
command-mod-back = 将正在讨论的事项退回队列
command-run-start = 开始一个环节；不填则为日程中的下一个
command-run-next = 结束当前环节并开始下一个
command-run-end = 结束当前环节
command-run-delay = 将后续各环节推迟几分钟
command-poll-create = 准备一项投票调查
command-poll-open = 开放一项投票调查，接受投票
command-poll-close = 关闭一项投票调查
command-poll-publish = 公布已关闭的投票调查的结果
command-poll-cancel = 取消一项投票调查
command-poll-list = 所有投票调查及其状态
command-organize-setup = 将活动与此服务器绑定；选择频道和身份组
command-organize-open = 开放活动，接受提问
command-organize-close = 结束活动
command-organize-status = 活动的状况
command-export = 将记录导出为文件
group-mod = 供主持人使用：队列和讨论
group-run = 供主持人使用：会议进程
group-poll = 供主持人使用：投票调查
group-organize = 供主办方使用：设置、开放、结束
option-principle = 所涉原则
option-question = 您的问题，一两句话
option-attribution = 此问题如何署名
option-order = 排列次序
option-code = 问题的编号，例如 HR-7
option-count = 一轮几项；不填则为一项
option-item = 该事项的编号，例如 HR-7
option-reason = 理由；将会显示
option-answer = 答复的要点
option-by = 谁作了答复
option-session = 环节
option-minutes = 几分钟
option-name = 您的姓名；仅在您署名提问时显示
option-affiliation = 您所属的机构
option-sector = 您的界别
option-attendance = 您在哪里参会
option-poll = 投票调查的编号，或预先准备的投票调查的键名
option-poll-question = 调查的问题
option-poll-options = 选项，以 | 分隔
option-poll-kind = 投票方式
option-poll-duration = 开放多久，例如 90s 或 2m
option-poll-results = 何时显示票数
option-event = 活动
option-start = 开始时间：2026-11-03T15:00，或 now
option-what = 导出什么
option-format = 文件格式
option-audience = 供谁使用：内部；或公开，隐去时间和人数少的组别
poll-kind-single = 单选
poll-kind-multiple = 可选一项或多项
poll-kind-rating = 评分，1 至 5
poll-kind-words = 一至三个词语
poll-kind-ranking = 为前三项选择排序
poll-results-after-close = 关闭之后
poll-results-live = 投票期间实时显示
audience-internal = 内部
audience-public = 公开
command-mod-reopen = 重新审核一个未采纳的问题，须说明理由
command-mod-followup = 将一个问题列为待书面答复
command-mod-merge = 将一个问题与另一个内容相同的问题合并
command-mod-unmerge = 取消合并，恢复该问题原来的状态
command-mod-principle = 将一个问题移至另一原则；编号不变
command-mod-reword = 在原文之外增加译文或简短的措辞
command-mod-pause = 暂停所有人的提问
command-mod-resume = 恢复所有人的提问
command-mod-block = 不再接受该问题提问者的任何内容，且不透露其身份
command-mod-undo = 十分钟之内撤销您本人最近一次决定
command-organize-review = 设定问题是否须先经审核才向所有人显示
command-organize-redact = 永久删除一个问题的措辞
option-assignee = 由谁答复
option-due = 期限，例如 2026-11-10
option-into = 要并入的问题
option-wording = 另一种措辞
option-wording-language = 该措辞的语言
option-pause-text = 原因，显示在看板上
option-block-duration = 时长，例如 30m 或 2h；不填则为一小时
option-review = on（开启）或 off（关闭）
language-en = English
language-fr = Français
language-es = Español
language-ar = العربية
language-ru = Русский
language-zh = 中文
command-organize-destroy = 永久销毁已结束活动的密钥
form-destroy-title = 永久销毁密钥
form-slug = 活动的简称
form-slug-hint = 此后谁提过问、投过票，任何人（包括我们）都无从得知
keys-destroyed = “{ $event }”的密钥已经销毁。
