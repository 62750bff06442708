## 手机上的与会者页面：仅在该页面出现的文字。

phone-now = 当前
phone-ask = 提问
phone-questions = 问题
phone-mine = 我的问题
phone-votes = 投票
phone-hand = 举手
phone-programme = 日程
phone-me = 关于我
phone-menu = 页面
phone-from-room = 您在会场参会。
phone-from-online = 您在线上参会。
phone-live-off = 此页面在这里不会自动更新。如要查看最新内容，请重新加载。
phone-reload = 重新加载

phone-session = 当前环节：**{ $session }**，结束时间：{ $ends }
phone-following = 随后：{ $session }，开始时间：{ $starts }
phone-ends = 圆桌会议结束时间：{ $ends }。
phone-no-session = 目前没有正在进行的环节。
phone-on-floor = 正在讨论
phone-floor-free = 目前没有正在讨论的事项。
phone-has-floor = { $who } 正在发言。
phone-why = 理由：{ $why }
phone-next = 按规则下一项
phone-waiting = { $count ->
        [0] 没有等候的事项。
       *[other] { $count } 项在等候。
    }
phone-answered = 迄今已答复：{ $count }
phone-balance = 发言机会如何分配
phone-how = 如何决定轮到谁
phone-vote-open = { $count ->
       *[other] { $count } 项投票正在进行
    }
phone-announce-floor = 正在讨论：{ $code }
phone-other-wording = 另一种措辞：{ $text }

phone-closed-title = 已结束
phone-closed = 本次圆桌会议已经结束。感谢您的参与：每个问题都有处理结果。
phone-erased = 各人在此所写的内容已于 { $at } 因保存期满而删除。
phone-brief = 政策简报已发布
phone-brief-read = 阅读简报
phone-brief-file = 下载简报
phone-outcomes = 各个问题的结果

phone-problem = { $count ->
       *[other] 有 { $count } 处需要您处理
    }
phone-problem-title = 有误：{ $title }
phone-optional = （可以留空）
phone-choose = 请选择…
phone-send = 发送我的问题
phone-sent-once = 误发两次也只保存一次。
phone-question-hint = 只提一个问题，{ $min } 至 { $max } 个字符。
phone-left = 还可输入的字符数：{ $count }
phone-over = 超出的字符数：{ $count }
phone-attribution = 您希望此问题如何署名？
phone-attribution-hint = 每个问题分别选择，各处一致：屏幕、导出文件和政策简报。
phone-name-hint = 仅在您署名提问时保存。
phone-affiliation-hint = 仅在您署名或仅署机构提问时保存。
phone-sector-hint = 仅按您选择的署名方式保存；对于其他问题则加密保存，用以核查各界别是否得到公平对待。
phone-notice-title = 首次提问之前
phone-notice-who = 此处所存数据由 { $controller } 负责。
phone-notice-contact = 联系方式：{ $contact }
phone-notice-what = 您的问题按您选择的署名方式保存，并注明您在线上还是会场参会。一个含有随机数的 Cookie 把此设备视为一个人；没有人会知道是谁。密钥于{ $contacts ->
        [0] 活动结束时
       *[other] 活动结束 { $contacts } 天后
    }销毁，各人所写的内容于活动结束 { $retention ->
       *[other] { $retention } 天
    }后删除。
phone-notice-more = 完整说明和删除方法：关于我
phone-need-principle = 请选择问题涉及什么。
phone-need-question = 请写出您的问题。

phone-asked = 您的问题已保存
phone-receipt = 您的回执
phone-receipt-note = { $code } 是问题编号，人人可见。四个字母仅归您所有，且只显示这一次：请将两者一并记下。日后如无法再用此设备，您仍可凭此查看或删除该问题。
phone-receipt-shown = 您的回执中的四个字母只显示一次，此处不予保存。在此设备上您不需要回执：您的问题列于“我的问题”之下。
phone-next-review = 下一步：由一位主持人审核。
phone-next-queued = 下一步：在队列中等候，其他人可以支持。
phone-fate = 问题的进展和结果随时显示在“我的问题”之下。没有账号的设备无法接收通知，请到那里查看。
phone-similar = 其他人可能提出了同样的问题
phone-similar-keep = 如果您的问题与此不同，则无需任何操作：{ $code } 保留其位置。
phone-another = 再提一个问题

phone-filter = 显示
phone-filter-principle = 所涉原则
phone-filter-order = 次序
phone-filter-all = 所有原则
phone-count = { $count ->
        [0] 没有问题在等候。
       *[other] { $count } 个问题在等候。
    }
phone-supporters = { $count ->
        [0] 尚无人支持
       *[other] { $count } 人支持
    }
phone-support = 支持 { $code }
phone-unsupport = 收回对 { $code } 的支持
phone-supported-by-me = 您已支持
phone-own = 您的问题
phone-previous = 上一页
phone-following-page = 下一页
phone-page = 第 { $page } 页，共 { $pages } 页
phone-said-supported = 您已支持 { $code }。
phone-said-unsupported = 您已不再支持 { $code }。

phone-mine-empty = 您尚未在此设备上提问。
phone-mine-fate = 每个问题的进展和结果随时显示在这里。
phone-open = 打开 { $code }
phone-history = 经过
phone-edit = 修改 { $code }
phone-edit-hint = 如问题须经审核，修改后将重新审核。
phone-save = 保存新的措辞
phone-withdraw = 撤回 { $code }…
phone-withdraw-yes = 确定撤回 { $code }
phone-keep = 不，保留
phone-said-edited = { $code } 已采用新的措辞。
phone-said-objected = 主持人将看到您对 { $code } 的处理提出异议。他们的决定会显示在这里。
phone-said-withdrawn = { $code } 已撤回。编号保留；其措辞不再向他人显示。
phone-said-instead = 您已支持 { $code }，您自己的问题已撤回。
phone-by-receipt = 我有回执
phone-by-receipt-hint = 编号和四个字母，例如 HR-7 · 4F9K。在别处提出的问题也可使用。
phone-receipt-event = 哪次圆桌会议？
phone-receipt-see = 显示该问题
phone-receipt-erase = 永久删除 { $code }
phone-said-erased = { $code } 已删除：所写的内容均未保留。
phone-all-mine = 我的全部问题

phone-votes-empty = 目前没有可以投票的事项。
phone-vote = 在 { $code } 中投票
phone-vote-change = 更改我在 { $code } 中的投票
phone-vote-back = 撤回我在 { $code } 中的投票
phone-vote-own = 您的投票：**{ $vote }**
phone-vote-secret = 投票是保密的，截止之前可以更改。
phone-vote-closes = 投票截止：{ $ends }。
phone-vote-open-end = 正在投票。
phone-ballots = { $count ->
        [0] 尚无人投票。
       *[other] 目前 { $count } 票。
    }
phone-vote-counted = 投票已截止。结果公布后在此显示。
phone-said-voted = 您在 { $code } 中的投票已计入。
phone-said-unvoted = 您在 { $code } 中的投票已撤回。
phone-vote-needed = 请先作出选择。

phone-hand-why = 举手要求发言。线上与会场同在一个队列中等候。
phone-hand-called = 请您发言时将称：{ $who }
phone-hand-unnamed = 请您发言时将念您举手的编号。如希望以姓名相称，请先在“关于我”之下填写姓名，并选择署名。
phone-hand-queued = 您已举手（{ $code }），正在等候发言。
phone-hand-on-floor = 现在请您发言：{ $code }。
phone-hand-room = 念到您的编号时，请在座位上发言。
phone-hand-online = 念到您的编号时，请在圆桌会议的线上会场发言：
phone-hand-principle = 涉及哪项原则？
phone-said-raised = 您已举手：{ $code }。
phone-said-lowered = 您的手已放下：{ $code }。

phone-times = 时间均为 { $place } 时间。
phone-links = 链接
phone-about = 页面代您填写的内容
phone-about-hint = 加密保存，仅用于本次活动和此设备。除非您为某个问题作此选择，否则一概不显示。
phone-shown-default = 我的问题和举手如何署名
phone-not-chosen = 每次由我选择
phone-save-me = 保存
phone-said-me = 已保存。
phone-privacy = 隐私
phone-kept-questions = 您的问题，按您为每个问题选择的署名方式保存。匿名问题不保存有关您的任何信息。
phone-kept-device = 此设备上的 Cookie 含有一个随机数及其签名，据以把此设备视为一个人：每项投票一票，每个问题支持一次。其中没有姓名，并随密钥一同失效。
phone-kept-rest = 支持、投票和举手均以化名保存，没有密钥就无法追溯到任何人，且各类的化名互不相同。没有人能看到您如何投票。
phone-kept-address = 本系统的日志不保存您的网络地址；仅在内存中保留几分钟，以防有人大量发送请求使页面瘫痪。
phone-kept-long = 支持和投票的密钥在圆桌会议结束时销毁，另一密钥{ $contacts ->
        [0] 也在那时销毁
       *[other] 在 { $contacts } 天后销毁
    }。此后哪些内容属于您，已无从得知。各人所写的内容于活动结束 { $retention ->
       *[other] { $retention } 天
    }后删除；编号、结果和计数保留。
phone-held = 下载所保存的我的信息
phone-erase = 删除…
phone-erase-title = 要删除可追溯到您的内容吗？
phone-erase-lost = 删除后任何人都无法恢复。您填写的个人信息和电子邮箱地址将被删除；您举起的手将放下。
phone-erase-stays = 您的问题予以保留，但不再属于任何人，并自此成为匿名问题。如要撤回某个问题，请在删除之前撤回。支持和投票只作为计数保留。
phone-erase-receipt = 凭回执，您仍可查看问题，也可删除其措辞。
phone-erase-yes = 永久删除
phone-said-erased-me = 已删除。此处已没有任何内容可追溯到您；您今后的操作一切从头开始。
phone-no-key = 密钥不在，因此已无法（或暂时无法）得知在此设备上做过什么。凭回执，您仍可查看和删除问题。

phone-not-now = 现在无法进行此操作

phone-no-nothing-open = 本次圆桌会议{ $state_words }，目前不接受任何提交。您提出的问题仍列于“我的问题”之下。
phone-no-question-unknown = 没有可进行此操作的问题 { $code }。请在“问题”之下核对。
phone-no-code-malformed = “{ $typed }”不是编号。编号的形式如 HR-7。
phone-no-too-many-open = 您有 { $count } 个问题在等候，同时最多 { $count_max } 个。请在“我的问题”之下撤回一个，或等候其中一个有了结果。
phone-no-delivered-before = 此内容先前已收到，编号为 { $code }。没有重复保存。
phone-no-poll-unknown = 没有这项投票。请在“投票”之下查看正在进行的投票。
phone-no-option-unknown = { $code } 没有这个选项。请从所示选项中选择。
phone-no-hand-up = 您已经举手：{ $code }，{ $status_words }。未作任何更改。
phone-no-hand-unknown = 您没有编号为 { $code } 的举手。未作任何更改。
phone-no-key-trouble = 现在无法进行此操作：缺少本次活动的一个密钥。已通知主办方；仍可照常阅读。
phone-no-retention-over = 此处所写的内容已于 { $ended_at } 因保存期满而删除。
phone-no-expired-control = 此操作已不适用。未作任何更改；以下是页面的现状。
phone-no-principle-unknown = 请从列表中选择问题涉及什么。
phone-no-attribution-unknown = 请从四种署名方式中选择一种。
phone-no-sector-unknown = 请从列表中选择界别。

phone-need-vote = 请先作出选择。未计入任何投票。
phone-no-cookie = 尚无法识别此设备，因此未保存任何内容。页面需要一个 Cookie，以便把一台设备视为一个人：请允许使用 Cookie，重新加载页面，然后再次发送。

phone-email = 通过电子邮件接收政策简报
phone-email-field = 电子邮箱地址
phone-email-hint = 加密保存，只使用一次：用于发送政策简报。如不想接收，请清空。
phone-email-save = 保存此地址
phone-said-email = 政策简报发布后将通过电子邮件发送给您。
phone-said-no-email = 未保存您的任何电子邮箱地址。

phone-door = 参加会议
phone-door-code = 屏幕上的代码
phone-door-hint = 八个字母和数字，例如 ABCD-EFGH。
phone-door-go = 进入
