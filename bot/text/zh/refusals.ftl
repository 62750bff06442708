## 无法办理的事项，以及下一步怎么做。一两句话，仅本人可见。

too-long = 此栏（{ $what }）有 { $length } 个字符，最多 { $length_max } 个。请缩短后再试。
code-malformed = “{ $typed }”不是编号。编号的形式如 HR-7、P-2 或 H-3。
question-unknown = 没有可进行此操作的问题 { $code }。请在看板上或使用 /questions 核对编号。
question-short = 只有 { $length ->
       *[other] { $length } 个字符
    }；问题至少需要 { $length_min } 个。请说得更详细一些，以便发言人作答。
question-long = 共有 { $length } 个字符，最多 { $length_max } 个。请缩短，或分成两个问题。
too-many-open = 您有 { $count } 个问题在等候，同时最多 { $count_max } 个。请使用 /mine 撤回一个，或等候其中一个有了结果。
cool-down = 请等候 { $seconds ->
       *[other] { $seconds } 秒
    }后再提问，以便人人都有机会。
block-length = 限制时间为一秒至一年，例如 30m 或 2h。
asking-paused = 主持人暂时停止接受提问。请过几分钟再试。
blocked = 在 { $at } 之前不再接受您的提问。如您认为有误，请联系主办方。
merge-impossible = { $code }：{ $status_words }。问题只能与队列中或正在讨论的另一问题合并。
nothing-paused = 提问并未暂停。
asking-closed = 本环节不接受提问。将于 { $at } 重新开放。
asking-over = 本次活动的余下时间不再接受提问。
principle-unknown = “{ $typed }”不在本次活动的原则之列。请选择其中之一：{ $choices }。
attribution-needed = 请选择此问题如何署名：署名、仅署机构、仅署界别，或匿名。
attribution-unknown = “{ $typed }”不是署名方式。请选择其中之一：{ $choices }。
attendance-unknown = “{ $typed }”不是参会方式。请选择其中之一：{ $choices }。
sector-unknown = “{ $typed }”不在界别之列。请选择其中之一：{ $choices }。
name-needed = 署名提问须填写姓名。姓名将显示在问题旁，并出现在导出文件和政策简报中。
affiliation-needed = 仅署机构提问须填写所属机构。不显示您的姓名。
sector-needed = 仅署界别提问须选择您的界别。不显示您的其他任何信息。
own-question = { $code } 是您自己的问题：须由他人决定，且只有他人的支持才计入。
support-closed = 现在无法支持 { $code }。当前状态：{ $status_words }。
support-counted = 您的 { $mine } 已并入 { $code }，您已计入其中。未作任何更改。
move-impossible = { $code }：{ $status_words }。现在无法进行此操作。未作任何更改。
edit-closed = { $code }：{ $status_words }。已无法修改。
opened-by-moderator = 一位主持人正在处理 { $code }。请在 { $seconds ->
       *[other] { $seconds } 秒
    }后再试。
decided-meanwhile = 主持人 { $who } 已先行处理。{ $code } 的当前状态：{ $status_words }。您未作任何更改。
changed-meanwhile = { $code } 在此期间已有变动，当前状态：{ $status_words }。您未作任何更改；请重新打开查看现状。
claimed = 主持人 { $who } 正打开 { $code }，最多还有 { $seconds } 秒。请处理另一项，或稍候。
nothing-to-undo = 没有可以撤销的决定：只能撤销您本人最近一次决定，且须在十分钟之内。
built-upon = { $code }：{ $status_words }。在您作出决定之后它又有变动，因此该决定维持不变。
draft-gone = 此表单已经发送，或已超过 15 分钟。未保存任何新内容：请查看 /mine，或使用 /ask 重新提问。
delivered-before = 此内容先前已收到，编号为 { $code }。没有重复保存。
reason-needed = 请说明理由：理由将予保存并显示。

no-event-here = 此服务器尚未绑定任何圆桌会议。由主办方使用 /organize setup 绑定。
nothing-open = 此处目前没有开放的活动。“{ $event }”：{ $state_words }。{ $state ->
        [draft] 由主办方使用 /organize open 开放。
        [closing] 几秒之后，可在 /mine 中查看每个问题的结果。
       *[other] /mine、/event 和 /privacy 仍可使用。
    }
event-unknown = 此处没有活动“{ $typed }”。已有：{ $choices }。
event-not-open = 此活动（{ $state_words }）无法结束：只有开放中或进行中的活动才能结束。
event-not-live = 活动进行期间才能将问题提交讨论：请使用 /run start 开始首个环节。
event-opened-before = “{ $event }”：{ $state_words }。活动只能开放一次。
event-over = “{ $event }”的日程已于 { $ended_at } 结束。请设定新的开始时间：/organize open start:now，或如 2026-11-03T15:00 的日期。
another-open = “{ $event }”在此服务器上仍然开放，而同一时间只能有一个活动。请先使用 /organize close 将其结束。
channels-missing = 缺少频道：{ $channels }。请使用 /organize setup 选择或创建，然后开放活动。
start-malformed = “{ $typed }”不是时间。请按活动所在时区写成 2026-11-03T15:00，或写“now”。
tied-elsewhere = 没有可与此服务器绑定的活动：配置中的每个活动都属于另一服务器，或此前已经开放过。
fixed-by-file = { $key } 已在配置文件中设定，无法在此更改。请在文件中更改，或将其设为 0。
channel-twice = 每项用途需要各自的频道。请另选一个。
keys-before-close = 密钥在活动结束后销毁：没有密钥，任何人都无法查看或修改自己的问题。
keys-not-confirmed = 未销毁任何内容。如要确认，请输入活动的简称：{ $event }
keys-gone = 本次活动的密钥已经销毁：谁提过问、支持过或投过票，已无从得知，即使当事人本人亦然。
key-trouble = { $trouble } 在此之前，需要它的操作将被拒绝，其余一切照常。

not-moderator = 此操作仅限主持人，在此服务器上需要 { $role ->
        [0] “管理消息”权限
       *[other] <@&{ $role_id }> 身份组
    }。请联系主办方。
not-organizer = 此操作仅限主办方，在此服务器上需要 { $role ->
        [0] “管理服务器”权限
       *[other] <@&{ $role_id }> 身份组
    }。请联系服务器的管理者。

floor-taken = 正在讨论：{ $codes }。请先将其结束：“已答复”或“退回”。
floor-before-next = 仍在讨论：{ $codes }。请将其结束，或再按一次以便在此情况下继续。
floor-empty = 目前没有正在讨论的事项。
floor-several = 有多项正在讨论：{ $codes }。请指明是哪一项。
round-size = 一轮可有 1 至 { $count_max } 项。
nobody-waits = 无人等候发言。请通过审核中的问题，或等候新的问题。

session-running = 环节“{ $session }”正在进行。请使用 /run end 结束，或使用 /run next 进入下一环节。
session-unknown = 没有环节“{ $typed }”。已有：{ $choices }。
session-over = 环节“{ $session }”已结束或已取消。请开始另一环节。
programme-over = 所有环节均已举行。请使用 /organize close 结束活动。
nothing-running = 目前没有正在进行的环节。请使用 /run start 开始。
next-twice = 环节刚刚变更，可能是他人所为。如要进入再下一个环节，请在 { $seconds ->
       *[other] { $seconds } 秒
    }后再按一次。
minutes-impossible = 请以 1 至 { $minutes_max } 的整数填写分钟数。
nothing-to-move = 已没有可以调整的环节。

poll-question-empty = 投票调查需要有一个问题。
options-few = 投票调查至少需要 { $count_min } 个选项，以 | 分隔；目前有 { $count ->
       *[other] { $count } 个
    }。
options-many = 投票调查最多可有 { $count_max } 个选项；目前有 { $count } 个。
options-equal = 两个选项相同：“{ $first }”和“{ $second }”。请加以区分。
poll-kind-unknown = 没有“{ $kind }”这类投票调查：请从列表中选择。
options-unwanted = 此类投票调查不设选项：请删去选项，或选择另一类型。
poll-not-timed = { $code } 没有可调整的截止时间：它未开放，或将一直开放至有人关闭为止。
poll-not-prepared = { $code } 已无法修改：只有尚未开放的投票调查才能修改。请将其取消并另行准备。
ranking-repeats = 您的排序中有一个选项出现了两次：请为每个位次选择不同的选项。您的投票未计入。
words-none = 请写出 1 至 { $count_max } 个词语或短语，须含有文字或数字。您的投票未计入。
ballot-none = 您在 { $code } 中没有可撤回的投票。
poll-duration = 投票调查的开放时间为 1 秒至 24 小时，例如 90s、2m 或 1h。
duration-malformed = “{ $typed }”不是时长。请写成 90s、2m 或 1h30m。
poll-unknown = 没有投票调查“{ $typed }”。请使用 /poll list 查看。
poll-state = { $code }：{ $status_words }。现在无法进行此操作。可行的操作见 /poll list。
poll-not-open = { $code }：{ $status_words }。未计入也未更改任何内容。只有在投票调查开放期间才接受投票。
option-unknown = { $code } 没有这个选项。请从其菜单中选择。

outside-server = 请在圆桌会议的服务器上使用，不要在私信中使用。
permission-channels = 我无权在此创建频道。请授予我“管理频道”权限，或从菜单中选择现有频道。
export-too-large = 导出文件过大，Discord 无法接收。请向系统运营者索取：roundtable export。
expired-control = 此控件已失效。请使用本频道中最新的消息，或使用命令。
outdated-command = 您的 Discord 显示的是更新前的命令。请重新加载 Discord（电脑上按 Ctrl+R，手机上关闭后重新打开），然后再试。
fault = 我方出现错误，已收到通知。再试之前，请在 /mine 中查看内容是否已送达。如需帮助，请提供此编号：{ $reference }
