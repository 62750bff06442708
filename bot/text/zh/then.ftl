## What can come next for a question that is in this state: said to moderators after a refused move.

then-in-review = 接下来可以：按“审核”或使用 /mod approve，让其进入队列。
then-queued = 接下来可以：按“下一项”，或使用 /mod floor 并说明理由，让其轮到发言。
then-on-floor = 接下来可以：按“已答复”或“退回”，结束其发言轮次。
then-declined = 接下来可以：使用 /mod reopen，让其重新审核。
then-merged = 接下来可以：使用 /mod unmerge，让其重新成为单独的问题。
