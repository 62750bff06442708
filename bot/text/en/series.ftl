## Several events of one series: what earlier ones still owe.

series-head = **Still owed** ({ $count })
series-follow-up = written answer
series-commitment = commitment
series-who = by { $who }
series-due = until { $due }
series-more = - … and { $count } more, which the exports of their events list
series-done = -# When it is done: /mod answered { $reference }
series-kept = { $code } is noted as kept.
series-event-unknown = “{ $typed }” is no closed event of this server. Closed events have the numbers { $choices }; of the event at hand the code alone will do.
commitment-needed = { $code } is no commitment: of the notes only a commitment can be done.
commitment-done = { $code } is noted as kept already.
