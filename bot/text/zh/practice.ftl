## 在实际服务器上演练：演练的说明，以及演练时不能办理的事项。

practice-banner = **演练** · 此处一切均不作数；演练结束时全部删除。
command-organize-practice = 演练一切：均不作数，结束后全部删除
option-practice = on（开启）或 off（关闭）
practice-begun = **演练已开始。**人人都可以试用一切功能：提问、支持、审核、下一项、投票调查、页面。编号以 T- 开头，每条消息都标明“演练”。
    正式提出的问题在演练期间搁置：既不显示，也不更改。环节不会开始，因为活动不会进入正式进行状态。
    演练完毕后，请使用 `/organize practice off`：演练内容将全部删除。
practice-ended = **演练已结束，内容已全部删除：**{ $questions ->
       *[other] { $questions } 个问题
    }、{ $hands ->
       *[other] { $hands } 个举手
    }、{ $supports ->
       *[other] { $supports } 次支持
    }、{ $ballots ->
       *[other] { $ballots } 票
    }、{ $notes ->
       *[other] { $notes } 条笔记
    }、{ $evidence ->
       *[other] { $evidence } 份证据
    }。
    演练期间发布的消息正在移除。此前正式提出的问题已恢复原状。
practice-on = 正在演练，而此操作只能正式进行。请先使用 `/organize practice off` 结束演练。
practice-no-start = 正在演练，活动不会正式开始。如要开始圆桌会议，请主办方先使用 `/organize practice off` 结束演练。演练期间，无需环节即可使用“下一项”和“已答复”。
practice-already = 演练已经开始。如要结束演练并删除其内容，请使用 `/organize practice off`。
practice-not-open = 只有开放中的活动才能练习；此活动的状态：{ $state_words }。
practice-not-on = 目前没有演练，因此没有可删除的内容。如要开始演练，请使用 `/organize practice on`。
practice-live = 圆桌会议正在进行，大家正在正式提问。只有在首个环节开始之前才能演练。
practice-poll-open = 投票调查 { $code } 正在投票，大家正在正式投票。请先使用 `/poll close` 将其关闭，然后再试。
practice-form = 您打开此表单期间，演练开始或结束了，因此没有收下任何内容。请重新打开。您输入的是：{ $typed }
