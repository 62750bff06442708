## 经其他途径提出的问题：由主持人转达，或取自一条消息。

command-mod-relay = 代他人提问：来自会场、聊天或信函
option-relay-question = 问题，用提问者的原话
option-relay-attendance = 提问者在哪里参会；不填则为会场
option-relay-name = 提问者姓名，须经本人同意：将会显示，导出文件和政策简报中亦然；不填则为匿名
option-relay-affiliation = 提问者所属机构；与姓名一同显示，无姓名则不保存
option-relay-sector = 提问者的界别；匿名问题的界别加密保存，仅用于公平性表格
command-ask-this = 作为问题提出

relayed = **{ $code } · { $secret }**
    已保存，列于“{ $principle }”之下，视为由另一人提出：与您没有任何关联。请将两者都交给提问者：{ $code } 是问题编号；四个字母仅归提问者所有，且不会再次显示。
relayed-as-named = 署名为：{ $who }。姓名也会出现在导出文件和政策简报中。
relayed-as-anonymous = 署名为：{ $who }。
relayed-without-affiliation = 没有姓名即为匿名，因此未保存所属机构。
relayed-without-sector = 未保存界别：姓名旁只显示所属机构。
relayed-sector-sealed = 界别已加密保存，仅用于公平性表格。
relayed-review = 下一步：与其他问题一样等候审核。
relayed-queued = 下一步：在队列中等候，其他人可以支持。
relayed-similar = 如果是同样的问题：使用 /mod merge { $code } 与之合并。
relay-held = 未保存任何内容。以下是该问题，可供复制：
move-relay = 由一位主持人代为提出

message-not-own = 只有作者本人才能将这条消息作为问题提出。请告知作者，或使用 /ask 以您自己的话提问。
message-empty = 这条消息没有可作为问题提出的文字。请使用 /ask 提问。
