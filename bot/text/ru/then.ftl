## What can come next for a question that is in this state: said to moderators after a refused move.

then-in-review = Что можно сделать: «Рассмотреть» или /mod approve — принять его в очередь.
then-queued = Что можно сделать: «Следующий» или /mod floor с указанием причины — дать ему слово.
then-on-floor = Что можно сделать: «Ответ дан» или «Вернуть» — завершить его обсуждение.
then-declined = Что можно сделать: /mod reopen — вернуть его на рассмотрение модераторов.
then-merged = Что можно сделать: /mod unmerge — снова сделать его отдельным вопросом.
