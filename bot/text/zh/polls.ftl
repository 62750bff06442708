## 投票调查。

poll-prepared = 尚未开放。
poll-open = 正在投票。{ $ballots ->
        [0] 尚无人投票。
       *[other] 目前 { $ballots } 票。
    }截止之前可以更改投票。
poll-open-until = 正在投票，截止时间：{ $ends }。{ $ballots ->
        [0] 尚无人投票。
       *[other] 目前 { $ballots } 票。
    }截止之前可以更改投票。
poll-closed = { $ballots ->
        [0] 已关闭。无人投票。
       *[other] 已关闭，共 { $ballots } 票。
    }
poll-published = { $ballots ->
        [0] 无人投票。
       *[other] 结果，共 { $ballots } 票：
    }
poll-cancelled = 已取消。
poll-share = { $percent }%（{ $votes ->
       *[other] { $votes } 票
    }）
poll-group-share = { $place }：{ $percent }%
poll-choose = 投票…
poll-choose-several = 选择一项或多项…
poll-how-single = 请选择一项。
poll-how-multiple = 请选择一项或多项。
poll-how-rating = 请评分，从 1（最低）至 5（最高）。
poll-how-words = 请写出一至三个词语或短语。
poll-how-ranking = 请排出至多三项，最优者在先。
poll-ending = { $code } 截止时间：{ $ends }。您仍可投票或更改投票。
poll-several = 每人可选多项：各项比例之和不等于 100%。
poll-rating = 平均数 { $mean } · 中位数 { $median }
poll-words-more = { $count ->
       *[other] 另有 { $count } 条
    }
poll-words-hidden = { $count ->
       *[other] { $count } 条已由主持人隐藏
    }
poll-first = 经过 { $count ->
       *[other] { $count } 轮
    }计票，居首位的是：**{ $option }**。条形图显示最后一轮。
poll-round = 第 { $number } 轮：{ $counts }
poll-round-out = 第 { $number } 轮：{ $counts } → 淘汰：**{ $out }**
poll-ties = 每轮淘汰末位，直至一项过半数或只剩两项；被淘汰者的票转给投票人的下一选择。票数相等时，淘汰前一轮票数较少者；各轮均相等时，淘汰列表中排在后面者。
poll-split-attendance = **按参会方式**
poll-split-sector = **按界别**
poll-group = { $group }，{ $ballots ->
       *[other] { $ballots } 票
    } → { $shares }
poll-unsaid = 未说明
poll-chart = 条形图。{ $question } { $bars }
vote-cast = 您在 { $code } 中的投票：**{ $option }**。投票是保密的。截止之前，重新选择即可更改。
vote-changed = 您在 { $code } 中的投票已改为：**{ $option }**。
vote-withdrawn = 您在 { $code } 中的投票已撤回。截止之前，您可以再次投票。
button-poll-write = 填写…
button-poll-rank = 排序…
button-poll-withdraw = 撤回我的投票
form-poll-word = 词语或短语 { $number }
form-poll-rank = 第 { $number } 选择
poll-is-prepared = { $code } 已准备：{ $question }
poll-is-open = { $code } 已开放：{ $question }
poll-is-closed = { $code } 已关闭：{ $question }
poll-is-published = { $code } 已公布：{ $question }
poll-is-cancelled = { $code } 已取消：{ $question }
poll-extended = { $code } 的截止时间改为：{ $ends }。
button-poll-open = 开放
button-poll-edit = 修改
button-poll-extend = +{ $minutes } 分钟
button-poll-close = 关闭
button-poll-publish = 公布
button-poll-cancel = 取消投票调查
poll-list-empty = 目前没有投票调查。请使用 /poll create 准备一项。
poll-list-head = ## { $count ->
       *[other] { $count } 项投票调查
    }
poll-see = 打开一项投票调查…
poll-hide = 隐藏一个词语，或重新显示…
poll-hidden = 已隐藏：任何人都看不到
poll-not-hidden = 显示中
poll-held = 没有丢失任何内容；以下是您输入的内容：
form-poll-title = 投票调查
form-poll-question = 调查的问题
form-poll-options = 选项，每行一个
form-poll-options-hint = 2 至 20 个（排序为 2 至 10 个），每个最多 100 个字符；评分和词语不设选项
form-poll-kind = 投票方式
form-poll-duration = 开放多久
form-poll-duration-hint = 例如 90s 或 2m；留空：直至您关闭或其环节结束
form-poll-results = 何时显示票数
poll-words-prepared = 尚未开放
poll-words-open = 正在投票
poll-words-closed = 已关闭
poll-words-published = 已公布
poll-words-cancelled = 已取消
