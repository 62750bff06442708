## `/help` 在各部分开头几行之外所说的内容，按角色分列。

help-everybody-more = - **/settings** 语言和简明样式 · **/privacy** 保存了您的哪些信息；删除
    - 将您自己的消息作为问题提出：长按消息，选择“应用”，再选“作为问题提出”
help-rapporteurs = ## 报告员
    - **/note** 记下发言内容及其发言人、问题和目标：进展、挑战、主题、答复、建议、承诺
    - **/mine** 的“我的笔记”：更正或撤回笔记
    “答复”补全所指问题的答复，活动结束后亦可。
help-organizers-more = - **/organize check** 会前检查需要解决的问题 · **practice** 演练一切，然后删除 · **links** 屏幕、主席和手机的链接
    - **/brief-publish** 分发编辑好的政策简报 · **/fairness** 发言机会如何分配
