## Who asked, who was heard, how long each waited and spoke.

command-fairness = How the floor was shared: a page with every table, for organizers
fairness-title = Fairness · { $event }
fairness-intro = Everything that was asked, whatever became of it: questions and raised hands. The room's own turns count for their side and principle. Groups of fewer than { $minimum } people are not shown, nor is what would tell of them.
fairness-so-far = This is how it stands before the close. The sectors of anonymous questions are counted only then, and so is who asked for the first time: until then, comparing two of these pages would tell.
fairness-by-attendance = By attendance
fairness-by-principle = By principle
fairness-by-sector = By sector, as far as it was said
fairness-by-language = By language; of anonymous questions it is not kept
fairness-by-first = First questions, and further ones of the same people
fairness-group = Group
fairness-submitted = asked
fairness-turns = had a turn
fairness-wait = median wait, minutes
fairness-minutes = minutes on the floor
fairness-unknown = not known
fairness-first = First question
fairness-further = Further questions
fairness-suppressed = not shown: too few people, or it would tell of too few
fairness-chart-attendance = Asked and heard, by attendance
fairness-chart-principle = Asked and heard, by principle
fairness-overrides = Taken out of turn
fairness-no-overrides = Nothing was taken out of turn.
fairness-override = Turn { $turn }, { $item }:
fairness-done = How the floor was shared in “{ $event }”: open the page in a browser. As a table: roundtable fairness --format csv.
