## 政策简报：标题、图表说明以及各项记录之间的语句。

command-brief = 根据记录生成的政策简报：供主办方使用
brief-done = 政策简报，供您编辑和转发。{ $banner }
brief-letterless = 运行我的主机上没有字体含有{ $count ->
       *[other] 这 { $count } 个字符
    }：{ $letters }。请选择无需字体的 docx、html 或 md；或请系统运营者安装 Noto 字体。
brief-too-slow = 生成 { $format } 格式的简报用时过长，已经停止。请再试一次，或选择最快的 md。

brief-draft = 草稿。活动尚未结束：数字和结果还会变动。
brief-for-editing = 供编辑的草稿。根据活动记录生成，尚未编辑。
brief-number-in-series = 第 { $number } 次圆桌会议
brief-contents = 目录
brief-skip = 跳至正文
brief-source-column = 来源
brief-table = 表
brief-figure = 图
brief-page = 第 { $page } 页，共 { $pages } 页

brief-about-this = 关于本简报
brief-made-from = 本简报完全依据活动的记录编成：提出的问题、讨论的次序、报告员的笔记、提交的证据和投票调查。没有对任何人的发言作概括。每项陈述均在括号内注明所依据的记录；附件说明各编号的含义。问题按提问者所选的姓名、所属机构、界别或匿名方式署名。

brief-glance = 概览
brief-figures = 活动数字
brief-measure = 统计项目
brief-number = 数量
brief-number-short = 序号
brief-count = { $count }
brief-percent = { $percent }%
brief-figure-questions = 提出的问题
brief-figure-online = ……其中线上
brief-figure-room = ……其中会场
brief-figure-supports = 对问题表示支持的人次
brief-figure-hands = 举手要求发言
brief-figure-turns = 轮次总数（问题和举手合计）
brief-figure-answered = 已答复的问题
brief-figure-owed = 待书面答复的问题
brief-figure-not-reached = 因时间所限未能讨论的问题
brief-figure-recommendations = 记录的建议
brief-figure-commitments = 记录的承诺
brief-figure-evidence = 作为证据提交的出版物
brief-figure-polls = 投票调查
brief-figure-ballots = 投票调查的选票
brief-by-addressee = 按对象分列的建议
brief-addressee = 对象
brief-everybody = 无特定对象
brief-lead = { $words }：

brief-event = 活动
brief-facts = 活动概况
brief-fact = 项目
brief-details = 内容
brief-title-fact = 名称
brief-series = 系列
brief-when = 时间
brief-when-words = { $day }，{ $start } 至 { $end }，{ $zone }
brief-where = 地点
brief-organizers = 主办方
brief-partners = 合作方
brief-funders = 资助方
brief-audience = 参加对象
brief-programme = 实际日程
brief-programme-planned = 日程
brief-as-announced = 活动预告：
brief-time = 时间
brief-times = { $start }–{ $end }
brief-skipped = 已取消
brief-not-held = 未举行
brief-session = 环节
brief-speakers = 发言人
brief-milestones = 重要节点
brief-background = 背景

brief-participation = 参与情况
brief-introduced = { $count ->
        [0] 没有人介绍自己；不作介绍也可提问。
       *[other] { $count } 人介绍了自己；不作介绍也可提问。
    }
brief-by-sector = 提问者，按界别
brief-sector = 界别
brief-unknown = 不详
brief-asked = 已提出
brief-turns = 已轮到
brief-minutes = 分钟
brief-hidden = 不显示
brief-small-groups = 问题和举手合并计算。“不详”指提问者未说明界别。人数少于 { $minimum } 人的组别不予显示，可据以推知这些组别的数据亦不显示。

brief-principles = 各项原则
brief-across = 跨原则事项
brief-asked-words = { $count ->
       *[other] 就本原则共提出 { $count } 个问题
    }：{ $became }。
brief-none-asked = 没有就本原则提出问题。
brief-answered = 提问与答复
brief-waiting = 其他问题中支持最多的
brief-support = { $count ->
        [0] 无人支持
       *[other] { $count } 人支持
    }
brief-more = { $count ->
       *[other] 另有 { $count } 个问题见附件。
    }
brief-anonymous = 匿名
brief-name-gone = 姓名未保留
brief-wording-gone = 措辞已不再保留。
brief-wording-left-out = 措辞从略
brief-answer = 答复：
brief-answered-by = 答复人：{ $name }
brief-answer-unrecorded = 已在活动中答复；没有文字记录。
brief-answer-unrecorded-by = 已由 { $name } 在活动中答复；没有文字记录。
brief-other-wording = 同一问题的另一种措辞
brief-asked-alike = 同一问题的提问者：{ $name }
brief-more-alike = { $count ->
       *[other] 另有 { $count } 个同样的问题。
    }
brief-merged = 已与 { $code } 合并
brief-because = { $outcome }：{ $reason }
brief-themes = 主题
brief-progress = 进展
brief-challenges = 挑战
brief-said-by = 发言人：{ $name }
brief-in-session = 环节：{ $session }
brief-objective = 《全球契约》目标 { $number }：{ $title }
brief-objectives-of = { $count ->
       *[other] 《全球契约》目标 { $numbers }
    }
brief-evidence = 证据
brief-produced-in = 产出地：{ $place }
brief-about = 所涉地区：{ $place }
brief-recommendations = 建议
brief-commitments = 承诺
brief-commitments-caption = 承诺，期限最近者在先
brief-commitment = 承诺
brief-owner = 承诺方
brief-due = 期限
brief-no-date = 未注明日期
brief-nobody-named = 未指明
brief-objectives-short = 目标

brief-polls = 投票调查
brief-poll-caption = 投票调查 { $code } 的结果
brief-poll-facts = { $count ->
        [0] 无人投票。
       *[other] 共 { $count } 票。
    }
brief-poll-single = 可选一项
brief-poll-multiple = 可选多项：各项比例之和超过 100%
brief-poll-rating = 评分，1 至 5
brief-poll-words = 每人最多三个词语
brief-poll-ranking = 最多为三项排序；以逐轮淘汰方式计票，所示为最后一轮
brief-poll-first = 经过 { $count ->
       *[other] { $count } 轮
    }计票，居首位的是：{ $option }
brief-option = 选项
brief-votes = 票数
brief-share = 比例

brief-owed = 尚待履行事项
brief-owed-answers = 待作出的书面答复
brief-question = 问题
brief-owed-by = 由谁答复，期限
brief-commitment-due = { $name }：承诺期限 { $due }
brief-commitment-open = { $name }：承诺未定期限
brief-unreached = { $count ->
        [0] 所有问题均已讨论或作出决定。
       *[other] { $count } 个问题因时间所限未能讨论。
    }

brief-fairness = 发言机会如何分配
brief-group = 组别
brief-overrides = 未按次序选取的事项，附有当时向所有人显示的理由：
brief-override = 第 { $number } 轮：{ $reason }

brief-objectives = 《全球契约》的目标
brief-objectives-caption = 笔记所涉目标
brief-objective-title = 目标

brief-notes = 说明和来源
brief-how-cited = HR-7 一类的编号是问题，H 是举手，R 是会场的轮次，N 是笔记，E 是证据，P 是投票调查。同时依据多项记录的，以下列词语之一统称：
brief-sources-caption = 引注的含义
brief-cited-as = 引注
brief-stands-for = 含义
brief-source = 来源 { $number }
brief-record-event = 活动
brief-record-event-means = 主办方公布的活动信息：名称、日程、合作方、原则
brief-record-agenda = 议程
brief-record-agenda-means = 各个环节，计划与实际
brief-record-questions = 问题
brief-record-questions-means = 所有问题及其经过和结果
brief-record-turns = 轮次
brief-record-turns-means = 每个轮次及其理由，以及所有举手
brief-record-polls = 投票调查
brief-record-polls-means = 各项投票调查及其票数
brief-record-notes = 笔记
brief-record-notes-means = 报告员的所有笔记
brief-record-evidence = 证据
brief-record-evidence-means = 提交的所有出版物
brief-record-participants = 与会者
brief-record-participants-means = 与会者对自己的介绍；仅在本人同意时列出姓名
brief-record-fairness = 公平性
brief-record-fairness-means = 谁提出、谁轮到以及讨论和发言的分钟数，按组别分列

brief-annex = 附件
brief-annex-questions = 问题及其结果
brief-annex-whole = 列出提出的所有问题。未采纳和已撤回的问题，以及活动结束时主持人尚未阅读的问题，其措辞从略。
brief-annex-part = 列出本简报引用的问题。所有问题及其结果见随附的工作簿。未采纳和已撤回的问题，以及活动结束时主持人尚未阅读的问题，其措辞从略。
brief-annex-caption = 问题
brief-code = 编号
brief-asked-by = 提问者
brief-support-short = 支持
brief-outcome = 结果
brief-annex-notes = 报告员笔记
brief-notes-caption = 笔记
brief-kind = 类型
brief-principle = 原则
brief-said-by-short = 发言人
brief-about-questions = 所涉问题
brief-annex-evidence = 证据
brief-evidence-caption = 出版物
brief-publication = 出版物
brief-produced-in-short = 产出地
brief-about-short = 所涉地区
